import type { EntityName } from "@bassin/core";
import { startCircle } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";

/** What the creation of a record brings with it, in the same transaction. */
export const afterCreate: Partial<Record<EntityName, (inside: InsideContext, record: string) => Promise<void>>> = {
  // Whoever opens a reflexive space is its first participant.
  reflexiveSpace: (inside, space) => startCircle(inside.trx, inside.write, space),
};
