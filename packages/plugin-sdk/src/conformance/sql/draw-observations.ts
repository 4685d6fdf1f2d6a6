import {
  frequencies,
  isSameKindOfUnit,
  kindOfPeriod,
  type MeasurePlan,
  observationStatuses,
  type ReadObservation,
  splitPeriod,
  unitKeys,
} from "@bassin/core";
import { createDraws, drawOne } from "../draw-numbers.ts";

/** A figure of a territory, by its identifier. */
export interface DrawnObservation extends ReadObservation {
  readonly territory: string;
}

/** What is drawn: figures of these measures in these territories. */
export interface Drawing {
  readonly seed: number;
  readonly measures: readonly MeasurePlan[];
  readonly territories: readonly string[];
  readonly years: readonly [string, ...string[]];
}

const solutions = ["00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"] as const;

interface Filling {
  readonly plan: MeasurePlan;
  /** Decides how the cells are entered. */
  readonly draw: () => number;
  readonly emit: (period: string, codes: readonly string[]) => void;
}

const isSplit = ({ definition }: MeasurePlan, period: string): boolean =>
  frequencies.indexOf(kindOfPeriod(period)) < frequencies.indexOf(definition.frequency);

/** Enters a cell as people do: as a whole, period by period, or part by part; now and then in two ways at once. */
function fill(filling: Filling, period: string, codes: readonly string[]): void {
  const { plan, draw, emit } = filling;
  const way = draw();
  if (way < 0.5) emit(period, codes);
  if (way > 0.4 && way < 0.75 && isSplit(plan, period)) {
    for (const part of splitPeriod(period)) fill(filling, part, codes);
  }
  const [first, ...others] = plan.lists.filter(({ key }) => !codes.some((code) => code.startsWith(`${key}:`)));
  if (way < 0.7 || first === undefined || codes.length > 1) return;
  const list = drawOne(draw, [first, ...others]);
  for (const { code } of list.codes) fill(filling, period, [...codes, `${list.key}:${code}`].sort());
}

function drawFigure(plan: MeasurePlan, draw: () => number): Omit<ReadObservation, "id" | "period"> {
  const [[major, { unit }] = [0, plan.definition], ...older] = plan.versions;
  const [version, entered] = drawOne(draw, [
    [major, unit],
    ...older.map(([one, { unit: other }]) => [one, other] as const),
  ]);
  const alike = unitKeys.filter((key) => isSameKindOfUnit(key, entered));
  const isPlain = draw() < 0.8;
  return {
    measure: plan.id,
    value: draw() < 0.2 ? 0 : Math.floor(draw() * 1000),
    unit: isPlain ? entered : drawOne(draw, [entered, ...alike]),
    status: drawOne(draw, observationStatuses),
    definitionVersion: `${version}.0.0`,
  };
}

/** Whoever enters one measure mostly enters the others in the same way: the same numbers decide of it. */
function chooseWays(draw: () => number, shared: number): () => number {
  return draw() < 0.7 ? createDraws(shared) : draw;
}

interface Place {
  readonly territory: string;
  readonly solution: string | undefined;
  readonly shared: number;
}

function* drawSeries(
  plan: MeasurePlan,
  { place, years, draw }: { place: Place; years: Drawing["years"]; draw: () => number },
) {
  const { territory, solution, shared } = place;
  const cells: { period: string; codes: readonly string[] }[] = [];
  const emit = (period: string, codes: readonly string[]) => {
    // A gap is rarer among the parts of a whole, so that wholes are made of their parts now and then.
    if (draw() > (period.length === 4 && codes.length === 0 ? 0.15 : 0.03)) cells.push({ period, codes });
  };
  for (const year of years) fill({ plan, draw: chooseWays(draw, shared + Number(year)), emit }, year, []);
  // Some are said twice, under two versions: only one may be read.
  for (const { period, codes } of [...cells, ...cells.filter(() => draw() < 0.3)]) {
    const figure = drawFigure(plan, draw);
    const key = [territory, plan.id, solution, period, codes.join("+"), figure.definitionVersion].join(" ");
    yield { key, territory, period, breakdown: [...codes], ...(solution === undefined ? {} : { solution }), ...figure };
  }
}

/** Figures of several territories, with gaps, zeros, other units, older versions, and every way of entering them. */
export function drawObservations({ seed, measures, territories, years }: Drawing): DrawnObservation[] {
  const draw = createDraws(seed);
  const drawn = new Map<string, DrawnObservation>();
  for (const territory of territories) {
    const shared = Math.floor(draw() * 2 ** 31);
    for (const plan of measures) {
      const places = plan.definition.scope === "solution" ? solutions : [undefined];
      for (const solution of places.filter(() => draw() < 0.9)) {
        for (const { key, ...figure } of drawSeries(plan, { place: { territory, solution, shared }, years, draw })) {
          drawn.set(key, { id: `00000000-0000-4000-9000-${String(drawn.size).padStart(12, "0")}`, ...figure });
        }
      }
    }
  }
  return [...drawn.values()];
}
