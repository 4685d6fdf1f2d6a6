import { entities, entityNames, parts } from "@bassin/core";
import { listAccountNames, listJournal, listRoles } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure, type InsideContext, territoryProcedure } from "../access/procedures.ts";
import { id } from "../record/id.ts";
import { router } from "../trpc.ts";
import { nameRecords, tellChange } from "./told-change.ts";

const groups = {
  territory: ["actor", "ownIndicator"],
  settings: ["territory", "ecosystem", "territoryPlugin"],
  people: ["personRole", "speaksFor", "invitation"],
} as const;
const group = z.enum([...parts, "trajectory", "territory", "settings", "people"]);

/** The kinds of records of a part of the definition, of what goes with them all, or of what surrounds them. */
function listEntities(about: z.infer<typeof group>): readonly string[] {
  if (about === "territory" || about === "settings" || about === "people") return groups[about];
  const ofParts: readonly string[] = [...parts, "territory", "plugins"];
  const isWanted = (folder: string) => (about === "trajectory" ? !ofParts.includes(folder) : folder === about);
  return entityNames.filter((name) => isWanted(entities[name].folder));
}

/** What is looked for: by whom, of which kinds, doing what, when; and where the page before ended. */
const journalInput = z.object({
  record: id.optional(),
  by: z.string().min(1).max(64).optional(),
  about: group.optional(),
  actions: z
    .array(z.enum(["create", "update", "remove", "confirm"]))
    .min(1)
    .optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  before: id.optional(),
  limit: z.int().min(1).max(100),
});

/** Who changed what, when: a page of the journal told with the names of things and people. */
async function readPage(inside: InsideContext, wanted: z.infer<typeof journalInput>) {
  const { record, limit, from, until, about, ...rest } = wanted;
  const found = await listJournal(inside.trx, {
    ...rest,
    recordId: record,
    entities: about === undefined ? undefined : listEntities(about),
    from: from === undefined ? undefined : new Date(from),
    until: until === undefined ? undefined : new Date(until),
    limit: limit + 1,
  });
  const entries = found.slice(0, limit);
  const names = await nameRecords(inside, entries);
  const accounts = entries.flatMap(({ by }) => (by === null ? [] : [by]));
  return {
    entries: entries.map((entry) => tellChange(entry, names)),
    people: await listAccountNames(inside.trx, [...new Set(accounts)]),
    next: found.length > limit ? (entries.at(-1)?.id ?? null) : null,
  };
}

/** Those who may write here, to look for what they changed. */
async function listWriters(inside: InsideContext) {
  const roles = await listRoles(inside.trx, inside.scope.territory);
  const here = roles.filter(
    ({ role, ecosystem }) => role !== "observer" && (ecosystem === null || ecosystem === inside.scope.ecosystem),
  );
  return await listAccountNames(inside.trx, [...new Set(here.map(({ user }) => user))]);
}

/** The journal of a territory, then of each of its ecosystems. The words of reflexive sessions are in neither. */
export const journalRouter = router({
  ofTerritory: territoryProcedure("journal.read")
    .input(journalInput)
    .query(({ ctx, input }) => readPage(ctx, input)),
  ofEcosystem: ecosystemProcedure("journal.read")
    .input(journalInput)
    .query(({ ctx, input }) => readPage(ctx, input)),
  writersInTerritory: territoryProcedure("journal.read").query(({ ctx }) => listWriters(ctx)),
  writersInEcosystem: ecosystemProcedure("journal.read").query(({ ctx }) => listWriters(ctx)),
});
