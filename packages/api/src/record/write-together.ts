import { type EcosystemEntityName, entities, entityNames, isAllowedAt, writeActionOf } from "@bassin/core";
import { findRecord, type Stored } from "@bassin/db";
import { z } from "zod";
import type { InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { id } from "./id.ts";
import { recordActions } from "./record-actions.ts";
import { restore } from "./restore.ts";

const ownNames = entityNames.filter((name) => entities[name].scope === "ecosystem") as EcosystemEntityName[];
const entity = z.enum(ownNames);
const version = z.int().min(1);

/** One write among several that hold together. */
const write = z.discriminatedUnion("action", [
  // An identifier of the browser's own lets it send the same record again without writing it twice.
  z.object({ action: z.literal("create"), entity, id: z.uuidv7().optional(), said: z.record(z.string(), z.unknown()) }),
  z.object({ action: z.literal("update"), entity, id, version, said: z.record(z.string(), z.unknown()) }),
  z.object({ action: z.literal("remove"), entity, id, version }),
  z.object({ action: z.literal("restore"), entity: z.enum([...ownNames, "actor"]), id }),
]);
type Write = z.infer<typeof write>;

/** Several writes of one gesture, such as a hand-over: a mandate ends, the next begins. */
export const writesInput = z.object({ writes: z.array(write).min(1).max(200) });

/**
 * Writes all or nothing, in the order given, each within the permission of its entity; each is told by the journal.
 * Answers with each record as it was written (for a removal, as it was).
 */
export async function writeTogether(
  inside: InsideContext,
  writes: readonly Write[],
): Promise<Stored<EcosystemEntityName | "actor">[]> {
  const { territory, ecosystem = "" } = inside.scope;
  for (const one of writes) {
    const place =
      one.entity === "actor"
        ? ({ kind: "territory", territory } as const)
        : ({ kind: "ecosystem", territory, ecosystem } as const);
    if (!isAllowedAt(inside.grants, writeActionOf(one.entity), place)) return refuse({ code: "not-allowed" });
  }
  const written: Stored<EcosystemEntityName | "actor">[] = [];
  for (const one of writes) written.push(await writeOne(inside, one));
  return written;
}

/** Writes a new record; answers with the one already written under the identifier given, when there is one. */
async function createOnce(
  inside: InsideContext,
  { entity: name, id: given, said }: Extract<Write, { action: "create" }>,
): Promise<Stored<EcosystemEntityName>> {
  const input = entities[name].input.parse(said);
  const actions = recordActions<EcosystemEntityName>(name);
  if (given === undefined) return actions.create(inside, input);
  const written = await findRecord(inside.trx, name, { scope: inside.scope, id: given });
  if (written !== undefined) return written;
  const ids = [given];
  return actions.create(
    { ...inside, write: { ...inside.write, newId: () => ids.pop() ?? inside.write.newId() } },
    input,
  );
}

function writeOne(inside: InsideContext, one: Write): Promise<Stored<EcosystemEntityName | "actor">> {
  if (one.action === "restore") return restore<EcosystemEntityName | "actor">(inside, one.entity, one.id);
  const actions = recordActions<EcosystemEntityName>(one.entity);
  switch (one.action) {
    case "create":
      return createOnce(inside, one);
    case "update":
      return actions.update(inside, { ...one, said: entities[one.entity].patch.parse(one.said) });
    case "remove":
      return actions.remove(inside, one);
  }
}
