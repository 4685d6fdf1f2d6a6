import { type ObservationGround, type ObservationSaid, observationProblem } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { type FigureLine, type ForeseenLine, findLineProblems, isSaid } from "./foresee-figures.ts";
import { insertNew, matchObservations, type ObservationMatch, writeObservations } from "./write-observations.ts";

/** What a part of a table came to, line by line, and the figures that are no longer what they were. */
export interface TakenFigures {
  readonly lines: readonly ForeseenLine[];
  readonly changed: readonly ObservationSaid[];
}

/** A figure that can be taken, of which line of the part, and the identifier it would have. */
interface Taken {
  readonly index: number;
  readonly id: string;
  readonly said: ObservationSaid;
}

/** A part of a table once read: what is wrong with each line, and the figures that can be taken. */
export interface PreparedFigures {
  readonly lines: readonly FigureLine[];
  readonly problems: readonly ForeseenLine["problems"][];
  readonly taken: readonly Taken[];
}

/** Checks a part of a long table. Nothing is asked of the database, which may write the part before meanwhile. */
export function prepareFigures(
  { newId }: Pick<WriteContext, "newId">,
  { lines, ground }: { readonly lines: readonly FigureLine[]; readonly ground: ObservationGround },
): PreparedFigures {
  const problems = findLineProblems(lines, ground);
  const taken: Taken[] = [];
  for (const [index, { line: _, ...said }] of lines.entries()) {
    if (problems[index]?.length === 0 && isSaid(said)) taken.push({ index, id: newId(), said });
  }
  return { lines, problems, taken };
}

/**
 * Writes what can be taken of a part of a long table, and says line by line what it came to. What is new is written in
 * one pass; only the rest is compared with what is there. A figure that a part before said, in the same transaction, is
 * refused. Whoever calls undoes the whole when a line is refused, and tells the journal once (`journalList`).
 */
export async function takeFigures(
  trx: Transaction,
  context: WriteContext,
  { lines, problems, taken }: PreparedFigures,
): Promise<TakenFigures> {
  const created = await insertNew(trx, context, taken);
  const rest = taken.filter(({ id }) => !created.has(id));
  const found = await matchObservations(
    trx,
    rest.map(({ said }) => said),
  );
  const matches = new Map(rest.map(({ index }, place) => [index, found[place]]));
  const kept = found.filter(({ isAgain }) => !isAgain);
  await writeObservations(trx, context, { matches: kept, asList: true });
  const changed = [
    ...taken.filter(({ id }) => created.has(id)),
    ...kept.filter(({ change }) => change !== "unchanged"),
  ].map(({ said }) => said);
  return { lines: lines.map(({ line }, index) => sayLine(line, problems[index] ?? [], matches.get(index))), changed };
}

function sayLine(line: number, problems: ForeseenLine["problems"], match: ObservationMatch | undefined): ForeseenLine {
  if (problems.length > 0) return { line, change: "refused", before: null, problems };
  if (match === undefined) return { line, change: "created", before: null, problems: [] };
  if (match.isAgain) return { line, change: "refused", before: null, problems: [observationProblem("said-twice")] };
  return { line, change: match.change, before: match.before?.value ?? null, problems: [] };
}
