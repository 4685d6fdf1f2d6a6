import type { EcosystemEntityName } from "@bassin/core";
import { findRecord, restoreRecord, type Stored } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { settle } from "../errors/settle.ts";
import { afterCreate } from "./after-create.ts";

const gone = {
  fr: "Ce à quoi cela se rattachait a été retiré depuis. Remettez-le d’abord, puis recommencez.",
  en: "What this was attached to was removed since. Bring that back first, then try again.",
};

/** Brings back a removed record under its identifier; refused in words when what it was attached to is gone too. */
export async function restore<Name extends EcosystemEntityName | "actor">(
  inside: InsideContext,
  name: Name,
  id: string,
): Promise<Stored<Name>> {
  const present = await findRecord(inside.trx, name, { scope: inside.scope, id });
  if (present !== undefined) return present;
  const outcome = await restoreRecord(inside.trx, name, { context: inside.write, id });
  if (!outcome.ok && outcome.code === "unknown-reference") {
    return refuse({ code: "unknown-reference", fields: [{ path: outcome.field, message: gone }] });
  }
  const restored = settle(outcome);
  await afterCreate[name]?.(inside, id);
  return restored;
}
