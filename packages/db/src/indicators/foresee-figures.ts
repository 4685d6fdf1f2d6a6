import {
  findObservationProblems,
  type ObservationGround,
  type ObservationProblem,
  type ObservationSaid,
  observationProblem,
  observationStatuses,
} from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import { joinCodes } from "./breakdown-codes.ts";
import { matchObservations, type ObservationChange, type ObservationMatch } from "./write-observations.ts";

/** A line of a table of figures, under its number there. */
export interface FigureLine extends Omit<ObservationSaid, "status"> {
  readonly line: number;
  readonly status: string;
}

/** What a line would come to. */
export interface ForeseenLine {
  readonly line: number;
  readonly change: ObservationChange | "refused";
  /** The value there before, when there is one. */
  readonly before: number | null;
  readonly problems: readonly ObservationProblem[];
}

/** What a table would come to, line by line, and what is to be written of the lines that can be taken. */
export interface ForeseenFigures {
  readonly lines: readonly ForeseenLine[];
  /** Whether nothing is refused, so that the whole may be written. */
  readonly isWritable: boolean;
  readonly matches: readonly ObservationMatch[];
}

/** Says line by line what a table of figures would come to. Nothing is written. */
export async function foreseeFigures(
  trx: Transaction,
  { lines, ground }: { readonly lines: readonly FigureLine[]; readonly ground: ObservationGround },
): Promise<ForeseenFigures> {
  const problems = findLineProblems(lines, ground);
  const taken = lines.flatMap(({ line: _, ...one }, index) =>
    problems[index]?.length === 0 && isSaid(one) ? [one] : [],
  );
  const found = await matchObservations(trx, taken);
  let next = 0;
  const matches: ObservationMatch[] = [];
  const foreseen = lines.map(({ line }, index): ForeseenLine => {
    const wrong = problems[index] ?? [];
    const match = wrong.length > 0 ? undefined : found[next++];
    if (match === undefined) return { line, change: "refused", before: null, problems: wrong };
    matches.push(match);
    return { line, change: match.change, before: match.before?.value ?? null, problems: [] };
  });
  return { lines: foreseen, isWritable: matches.length === lines.length, matches };
}

/** What is wrong with each line, and which say a figure that one before says. */
export function findLineProblems(lines: readonly FigureLine[], ground: ObservationGround): ObservationProblem[][] {
  const said = new Map<string, number>();
  return lines.map((one) => {
    const cell = `${one.measure} ${one.solution ?? ""} ${one.period} ${joinCodes(one.breakdown)} ${one.definitionVersion}`;
    const already = said.get(cell);
    if (already !== undefined) return [observationProblem("said-twice", String(already))];
    said.set(cell, one.line);
    return findObservationProblems(one, ground);
  });
}

/** Whether the status is one of the three. */
export function isSaid(one: Omit<FigureLine, "line">): one is ObservationSaid {
  return (observationStatuses as readonly string[]).includes(one.status);
}
