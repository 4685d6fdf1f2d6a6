import {
  entityNames,
  type FieldChange,
  labelOf,
  listFieldChanges,
  listNamedIds,
  recordsOf,
  titleOf,
} from "@bassin/core";
import { type JournalEntry, listAccountNames, listRecords, listRemoved, readEcosystem } from "@bassin/db";
import type { InsideContext } from "../access/procedures.ts";

/** A change in words people can read: what it is about, and each field before and after. */
export interface ToldChange {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly entity: string;
  readonly recordId: string;
  readonly action: JournalEntry["action"];
  /** What the record is called, as it was then. */
  readonly title: string | null;
  readonly changes: readonly FieldChange[];
  /** How what the fields point to is called. */
  readonly names: Readonly<Record<string, string>>;
}

/** How records are called, by identifier. */
export type Names = ReadonlyMap<string, string>;

/** The names of all that some changes speak of: as things are called now, or were when they were removed. */
export async function nameRecords(inside: InsideContext, entries: readonly JournalEntry[]): Promise<Names> {
  const people = await listAccountNames(inside.trx, listAccounts(entries));
  const names = new Map(people.map(({ account, name }) => [account, name] as const));
  const wanted = new Set(entries.flatMap(listIds));
  if (wanted.size === 0) return names;
  for (const [id, name] of await listNamesNow(inside)) names.set(id, name);
  const gone = [...wanted].filter((id) => !names.has(id));
  for (const { recordId, entity, before } of await listRemoved(inside.trx, gone)) {
    const title = titleOf(entity, before);
    if (title === null || names.has(recordId)) continue;
    const words = "words" in title ? title.words : names.get(title.id);
    if (words !== undefined) names.set(recordId, words);
  }
  return names;
}

/** Tells a change with the names of what it speaks of. */
export function tellChange(entry: JournalEntry, names: Names): ToldChange {
  const { id, at, by, entity, recordId, action, before, after } = entry;
  const title = titleOf(entity, after) ?? titleOf(entity, before);
  const words = title === null ? null : "words" in title ? title.words : (names.get(title.id) ?? null);
  const told = [...listIds(entry), ...listAccounts([entry])].flatMap((one) => {
    const name = names.get(one);
    return name === undefined ? [] : [[one, name] as const];
  });
  const changes = action === "remove" ? [] : listFieldChanges({ before, after });
  const known = words ?? names.get(recordId) ?? null;
  return { id, at, by, entity, recordId, action, title: known, changes, names: Object.fromEntries(told) };
}

function listIds({ entity, before, after }: JournalEntry): string[] {
  const people = [before, after].flatMap((record) =>
    ["actor", "ecosystem"].flatMap((field) => readText(record, field)),
  );
  return [...new Set([...listNamedIds(entity, before), ...listNamedIds(entity, after), ...people])];
}

function listAccounts(entries: readonly JournalEntry[]): string[] {
  const records = entries.flatMap(({ entity, before, after }) =>
    ["personRole", "speaksFor"].includes(entity) ? [before, after] : [],
  );
  return [...new Set(records.flatMap((record) => readText(record, "user")))];
}

function readText(record: object | null, field: string): string[] {
  const said: unknown = record === null ? undefined : Reflect.get(record, field);
  return typeof said === "string" ? [said] : [];
}

async function listNamesNow(inside: InsideContext): Promise<(readonly [string, string])[]> {
  const { trx, scope } = inside;
  const facts = await readEcosystem(trx, scope);
  if (facts === undefined) return (await listRecords(trx, "actor", scope)).map(({ id, name }) => [id, name] as const);
  const named = entityNames.flatMap((entity) =>
    recordsOf(facts, entity).map(({ id }) => [id, labelOf(facts, entity, id)] as const),
  );
  return [...named, [facts.ecosystem.id, facts.ecosystem.name]];
}
