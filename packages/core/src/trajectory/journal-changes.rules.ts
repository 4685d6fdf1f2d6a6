import { type EntityName, entities } from "../entities.ts";
import { type AnyRecord, listReferences } from "../record/records-of.ts";

/** One field of a record that changed: what it said before, and after. Nothing said is `null`. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change as it was kept: what was there before and after. */
export interface KeptChange {
  readonly before: object | null;
  readonly after: object | null;
}

/** What is not said by people, but kept beside what they say. */
const bookkeeping = new Set([
  "id",
  "territory",
  "version",
  "createdAt",
  "createdBy",
  "updatedAt",
  "updatedBy",
  "declaredThrough",
  "confirmedThrough",
]);

/** The fields that a change says otherwise, in the order people write them. Order of keys inside a value is no change. */
export function listFieldChanges({ before, after }: KeptChange): FieldChange[] {
  const said = { ...before, ...after };
  return Object.keys(said)
    .filter((field) => !bookkeeping.has(field))
    .map((field) => ({ field, before: read(before, field), after: read(after, field) }))
    .filter((change) => canonical(change.before) !== canonical(change.after));
}

/** The identifiers that a record names, whatever it is; none for what is no entity. */
export function listNamedIds(entity: string, record: object | null): string[] {
  if (record === null || !isEntity(entity)) return [];
  const known: AnyRecord = { ...record, id: "" };
  return [...new Set(listReferences(entity, known).map(({ id }) => id))];
}

/** What names a record of the journal to a reader: its own words, or the identifier of the record that names it. */
export function titleOf(
  entity: string,
  record: object | null,
): { readonly words: string } | { readonly id: string } | null {
  if (record === null) return null;
  const field = isEntity(entity) ? entities[entity].label : "name";
  const said = read(record, field);
  if (typeof said !== "string" || said === "") return null;
  const isNamed = isEntity(entity) && listReferences(entity, { ...record, id: "" }).some(({ path }) => path === field);
  return isNamed ? { id: said } : { words: said };
}

function isEntity(name: string): name is EntityName {
  return Object.hasOwn(entities, name);
}

function read(record: object | null, field: string): unknown {
  return record === null ? null : ((Reflect.get(record, field) as unknown) ?? null);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
