import { findObservationProblems, type Observation, type ObservationProblem, observationProblem } from "@bassin/core";
import {
  matchObservations,
  type ObservationChange,
  type ObservationSaid,
  recomputeReadings,
  writeObservations,
} from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { readGround } from "./read-definitions.ts";

type Inside = InsideContext & Pick<ApiContext, "plugins">;

/** A line of a table of figures, under its number there. */
export interface FigureLine extends Omit<ObservationSaid, "status"> {
  readonly line: number;
  readonly status: string;
}

/** What a line would come to. */
export interface ForeseenLine {
  readonly line: number;
  readonly change: ObservationChange | "refused";
  /** The value there before, when it is corrected. */
  readonly before: number | null;
  readonly problems: readonly ObservationProblem[];
}

interface Foreseen {
  readonly lines: readonly ForeseenLine[];
  /** Whether nothing is refused, so that the whole can be written. */
  readonly isWritable: boolean;
}

/** Says line by line what a table of figures would come to. Nothing is written. */
export async function foreseeFigures(inside: Inside, lines: readonly FigureLine[]): Promise<Foreseen> {
  return (await foresee(inside, lines)).foreseen;
}

/** Writes a table of figures, everything or nothing: a line refused refuses all. */
export async function importFigures(inside: Inside, lines: readonly FigureLine[]): Promise<Foreseen> {
  const { foreseen, matches, ground } = await foresee(inside, lines);
  if (!foreseen.isWritable) return foreseen;
  await writeObservations(inside.trx, inside.write, { matches, asList: true });
  const touched = matches.flatMap(({ said, change }) => (change === "unchanged" ? [] : [said]));
  await recomputeReadings(inside.trx, inside.write, { definitions: ground, touched });
  return foreseen;
}

async function foresee(inside: Inside, lines: readonly FigureLine[]) {
  const ground = await readGround(inside);
  const first = new Map<string, number>();
  const problems = lines.map((one): ObservationProblem[] => {
    const cell = JSON.stringify([one.measure, one.solution ?? "", one.period, (one.breakdown ?? []).toSorted()]);
    const already = first.get(cell);
    if (already !== undefined) return [observationProblem("said-twice", String(already))];
    first.set(cell, one.line);
    return findObservationProblems(one, ground);
  });
  const taken = lines.flatMap(({ line: _, ...one }, index) => (problems[index]?.length === 0 ? [asSaid(one)] : []));
  const matches = await matchObservations(inside.trx, taken);
  let next = 0;
  const foreseen = lines.map(({ line }, index): ForeseenLine => {
    const found = problems[index] ?? [];
    const match = found.length > 0 ? undefined : matches[next++];
    if (match === undefined) return { line, change: "refused", before: null, problems: found };
    return { line, change: match.change, before: match.before?.value ?? null, problems: [] };
  });
  return { foreseen: { lines: foreseen, isWritable: taken.length === lines.length }, matches, ground };
}

/** The status is one of the three once nothing was found wrong with it. */
function asSaid({ status, ...one }: Omit<FigureLine, "line">): ObservationSaid {
  return { ...one, status: status as Observation["status"] };
}
