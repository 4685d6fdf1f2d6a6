import { attestationFields, type EntityName, whatChangedUnconfirms } from "@bassin/core";
import { type AttestationValues, listJournal } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";

/** How far back a fact is followed for the words that were confirmed. */
const followed = 50;

/**
 * The confirmation of the very words a fact says again, such as after an ending was taken back: what the other side
 * confirmed is confirmed still, perhaps with a sooner end. Nothing when they never confirmed these words, or took
 * their own back.
 */
export async function findStandingConfirmation(
  { trx }: InsideContext,
  {
    entity,
    id,
    says,
  }: { readonly entity: EntityName; readonly id: string; readonly says: Readonly<Record<string, unknown>> },
): Promise<AttestationValues | undefined> {
  const told = await listJournal(trx, { recordId: id, limit: followed });
  for (const { before, after } of told) {
    const then = { ...after } as Readonly<Record<string, unknown>>;
    if (isTakenBack(entity, { ...before }, then)) return undefined;
    if (typeof then.confirmedBy !== "string" || whatChangedUnconfirms(entity, then, says).length > 0) continue;
    return Object.fromEntries(attestationFields.map((field) => [field, then[field] ?? null]));
  }
  return undefined;
}

/** Whether a change took a confirmation away from words that stayed the same: whoever had given it took it back. */
function isTakenBack(
  entity: EntityName,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  const wasConfirmed = typeof before.confirmedBy === "string" && typeof after.confirmedBy !== "string";
  return wasConfirmed && whatChangedUnconfirms(entity, before, after).length === 0;
}
