import { foldLetters, frequencies, type MeasurePlan, type PeriodKind } from "@bassin/core";
import { type Figures, namespaceOf } from "../figures.ts";
import { type Cell, cellAt } from "./cell.ts";

/** What people chose to see in the grid. */
export interface GridChoice {
  readonly search: string;
  /** A namespace; all when empty. */
  readonly plugin: string;
  /** A solution; the territory when empty. */
  readonly solution: string;
  /** A code list; everybody only when empty. */
  readonly list: string;
  readonly kind: PeriodKind;
  readonly until: number;
}

/** A line of the grid: a measure, for everybody or for a part of the population. */
export interface GridRow {
  readonly id: string;
  readonly plan: MeasurePlan;
  readonly codes: readonly string[];
  readonly isNeeded: boolean;
}

/** The measures read by the indicators that performances of use point to. */
export function listNeeded({ compiled }: Figures, indicators: Iterable<string>): ReadonlySet<string> {
  return new Set([...indicators].flatMap((id) => compiled.indicators.get(id)?.inputs.map((plan) => plan.id) ?? []));
}

/** The lines of the grid: those needed here first, each with the parts of the breakdown chosen. */
export function listRows(
  figures: Pick<Figures, "compiled">,
  choice: GridChoice,
  needed: ReadonlySet<string>,
): GridRow[] {
  const words = foldLetters(choice.search).split(/\s+/);
  const plans = [...figures.compiled.measures.values()].filter(
    (plan) => isEntered(plan, choice) && words.every((word) => textOf(plan).includes(word)),
  );
  const rank = ({ id }: MeasurePlan) => (needed.has(id) ? 0 : 1);
  return plans
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((plan) => {
      const parts = plan.lists.find(({ key }) => key === choice.list)?.codes ?? [];
      return [[], ...parts.map(({ code }) => [`${choice.list}:${code}`])].map((codes) => ({
        id: [plan.id, ...codes].join("|"),
        plan,
        codes,
        isNeeded: needed.has(plan.id),
      }));
    });
}

function isEntered({ id, definition }: MeasurePlan, { plugin, solution, kind }: GridChoice): boolean {
  const isFiner = frequencies.indexOf(kind) > frequencies.indexOf(definition.frequency);
  const scope = solution === "" ? "territory" : "solution";
  return !isFiner && definition.scope === scope && (plugin === "" || namespaceOf(id) === plugin);
}

const textOf = ({ id, definition: { label } }: MeasurePlan): string => foldLetters(`${id} ${label.fr} ${label.en}`);

/** The breakdowns some measure of the grid has. */
export function listBreakdowns(figures: Figures, choice: GridChoice) {
  const lists = [...figures.compiled.measures.values()]
    .filter((plan) => isEntered(plan, choice))
    .flatMap((plan) => plan.lists);
  return [...new Map(lists.map((list) => [list.key, list])).values()];
}

/** The cells of the lines, period by period. */
export const listCells = (rows: readonly GridRow[], periods: readonly string[], solution: string): Cell[][] =>
  rows.map(({ plan, codes }) =>
    periods.map((period) => cellAt(plan, { solution: solution === "" ? null : solution, period, codes })),
  );
