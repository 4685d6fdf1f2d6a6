import { type MeasurePlan, observationPeriod, observationProblem } from "@bassin/core";
import type { Answers } from "../../api/trpc.ts";
import { client } from "../../api/trpc.ts";
import type { AppText } from "../../locales/use-app-text.ts";
import type { EcosystemPlace } from "../../territory/addresses.ts";
import type { FiguresTable } from "./read-table.ts";

export type Foreseen = Answers["indicators"]["foresee"]["lines"][number];
export type Sent = Parameters<typeof client.indicators.import.mutate>[0]["lines"];

/** A line of the table with what it would come to. */
export interface ForeseenFigure {
  readonly figure: FiguresTable["lines"][number];
  readonly change: Foreseen["change"];
  readonly before: number | null;
  readonly problems: readonly { readonly field: string | undefined; readonly words: string }[];
}

/** Most lines taken at once. */
export const mostFigures = 20_000;

/** So many lines are looked at together, so that one sees how it goes. */
const perLook = 200;

const solutionId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The lines as the API takes them. */
export const asSent = (figures: readonly ForeseenFigure["figure"][]): Sent =>
  figures.map(({ breakdown, source, ...one }) => ({
    ...one,
    ...(breakdown.length > 0 ? { breakdown: [...breakdown] } : {}),
    ...(source === null ? {} : { source }),
  }));

/** Two lines that say the same thing are kept in one look, so that the second is known to repeat the first. */
function listLooks(figures: readonly ForeseenFigure["figure"][]): ForeseenFigure["figure"][][] {
  const groups = Map.groupBy(figures, ({ measure, period }) => `${measure} ${period}`);
  const looks: ForeseenFigure["figure"][][] = [[]];
  for (const group of groups.values()) {
    const last = looks.at(-1);
    if (last !== undefined && last.length > 0 && last.length + group.length > perLook) looks.push([...group]);
    else last?.push(...group);
  }
  return looks;
}

export interface Looking {
  readonly place: EcosystemPlace;
  readonly text: AppText;
  readonly locale: "fr" | "en";
  readonly measures: ReadonlyMap<string, MeasurePlan>;

  readonly onProgress: (done: number) => void;
}

/** Says what each line would come to, some at a time. Nothing is written. */
export async function foreseeTable(table: FiguresTable, looking: Looking): Promise<ForeseenFigure[]> {
  const { place, locale, onProgress } = looking;
  const { territory, ecosystem } = place;
  const known = new Map<number, ForeseenFigure>();
  const asked: ForeseenFigure["figure"][] = [];
  for (const figure of table.lines) {
    const refused = refuseHere(figure, table, looking);
    if (refused === undefined) asked.push(figure);
    else known.set(figure.line, { figure, change: "refused", before: null, problems: [refused] });
  }
  for (const look of listLooks(asked)) {
    if (look.length === 0) continue;
    const { lines } = await client.indicators.foresee.mutate({ territory, ecosystem, lines: asSent(look) });
    const byLine = new Map(look.map((figure) => [figure.line, figure]));
    for (const { line, change, before, problems } of lines) {
      const figure = byLine.get(line);
      if (figure === undefined) continue;
      const told = problems.map(({ field, message }) => ({ field, words: message[locale] }));
      known.set(line, { figure, change, before, problems: told });
    }
    onProgress(known.size);
  }
  return [...known.values()].toSorted((one, other) => one.figure.line - other.figure.line);
}

/** What is known here not to be taken, without asking: another territory, words that name nothing. */
function refuseHere(figure: ForeseenFigure["figure"], table: FiguresTable, { text, locale, measures }: Looking) {
  const elsewhere = table.elsewhere.get(figure.line);
  if (elsewhere !== undefined) {
    return { field: undefined, words: text("indicators.table.otherTerritory", { code: elsewhere }) };
  }
  if (figure.measure === "") return { field: "measure", words: text("indicators.table.noMeasure") };
  if (!Number.isFinite(figure.value)) return { field: "value", words: text("indicators.table.noValue") };
  const problem = findWordProblem(figure, measures);
  return problem && { field: problem.field, words: problem.message[locale] };
}

function findWordProblem({ measure, solution, period }: ForeseenFigure["figure"], measures: Looking["measures"]) {
  if (!measures.has(measure)) return observationProblem("unknown-measure", measure);
  if (solution !== undefined && !solutionId.test(solution)) return observationProblem("unknown-solution", solution);
  return observationPeriod.safeParse(period).success ? undefined : observationProblem("malformed-period", period);
}
