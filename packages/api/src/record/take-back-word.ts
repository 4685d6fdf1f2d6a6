import { attestationFields, type EntityName } from "@bassin/core";
import { listJournal, type Stored, updateRecord } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";

/** A fact as whoever takes their word back sees it. */
interface SeenFact {
  readonly entity: EntityName;
  readonly id: string;
  readonly version: number;
}

/**
 * Puts a fact back to what stood before one's own yes: who stands behind it is as it was. Refused when the last thing
 * written on it is not that yes.
 */
export async function takeBackWord(
  inside: InsideContext,
  { entity, id, version }: SeenFact,
): Promise<Stored<EntityName>> {
  const [last] = await listJournal(inside.trx, { recordId: id, limit: 1 });
  if (last === undefined || last.action !== "confirm" || last.entity !== entity) return refuse({ code: "stale" });
  if (last.by !== inside.scope.user) return refuse({ code: "not-found" });
  const before: Readonly<Record<string, unknown>> = { ...last.before };
  const attestation = Object.fromEntries(attestationFields.map((field) => [field, textOf(before[field])]));
  return settle(await updateRecord(inside.trx, entity, { context: inside.write, id, version, patch: {}, attestation }));
}

const textOf = (said: unknown): string | null => (typeof said === "string" ? said : null);
