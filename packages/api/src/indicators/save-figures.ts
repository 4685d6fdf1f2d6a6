import { findObservationProblems, type ObservationSaid, observationSaid } from "@bassin/core";
import {
  listObservations,
  matchObservations,
  type ObservationMatch,
  recomputeReadings,
  removeObservations,
  type StoredObservation,
  writeObservations,
} from "@bassin/db";
import { z } from "zod";
import type { InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { type FieldProblem, refuse } from "../errors/refusal.ts";
import { readGround } from "./read-definitions.ts";

type Inside = InsideContext & Pick<ApiContext, "plugins">;

/** A cell as it is left: its figure or none, and the version that was seen there, if any. */
export const figureSaid = observationSaid.extend({
  value: z.number().nullable(),
  version: z.int().nullable(),
});
type FigureSaid = z.infer<typeof figureSaid>;

/**
 * Writes cells of the grid as they were left, all or none, and reads again the indicators they change. A cell that
 * someone else changed meanwhile refuses the whole, with the figures as they now are.
 */
export async function saveFigures(inside: Inside, said: readonly FigureSaid[]): Promise<StoredObservation[]> {
  const ground = await readGround(inside);
  const problems = said.flatMap((one, index): FieldProblem[] =>
    findObservationProblems({ ...one, value: one.value ?? 0 }, ground).map(({ field, message }) => ({
      path: `figures.${index}.${field}`,
      message,
    })),
  );
  if (problems.length > 0) refuse({ code: "invalid", fields: problems });
  const matches = await matchObservations(
    inside.trx,
    said.map(({ version: _, value, ...one }): ObservationSaid => ({ ...one, value: value ?? 0 })),
  );
  const measures = [...new Set(said.map(({ measure }) => measure))];
  if (matches.some((match, index) => isStale(match, said[index]))) {
    return refuse({ code: "stale", current: await listObservations(inside.trx, { measures }) });
  }
  const kept = matches.filter((_, index) => said[index]?.value !== null);
  await writeObservations(inside.trx, inside.write, { matches: kept, asList: false });
  await removeObservations(
    inside.trx,
    inside.write,
    matches.filter((_, index) => said[index]?.value === null),
  );
  await recomputeReadings(inside.trx, inside.write, { definitions: ground, touched: said });
  return listObservations(inside.trx, { measures });
}

/** What was seen is no longer what is there, and what is there is not what is said. */
function isStale({ before, change }: ObservationMatch, said: FigureSaid | undefined): boolean {
  if (said === undefined || (change === "unchanged" && said.value !== null)) return false;
  return (before?.version ?? null) !== said.version;
}
