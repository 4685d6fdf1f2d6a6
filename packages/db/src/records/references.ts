import type { Party } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { isUuid } from "../database/scope.ts";
import type { Dependent } from "./outcome.ts";
import { type EntityStorage, type FieldStorage, storages } from "./storage.ts";
import { type Key, matches } from "./write-rows.ts";

type Values = Record<string, unknown>;

/** A field that names a record which is not there. */
export interface MissingReference {
  readonly field: string;
  readonly id: string;
}

/** The first reference among `values` that names no record of its territory or ecosystem, if any. */
export async function findMissingReference(
  trx: Transaction,
  owner: { storage: EntityStorage; key: Key },
  values: Values,
): Promise<MissingReference | undefined> {
  for (const field of owner.storage.fields) {
    const wanted = idsOf(field, values[field.field]);
    const malformed = wanted.find((id) => !isUuid(id));
    if (malformed !== undefined) return { field: field.field, id: malformed };
    const known = await existingIds(trx, { field, key: owner.key }, wanted);
    const missing = wanted.find((id) => !known.has(id));
    if (missing !== undefined) return { field: field.field, id: missing };
  }
  return undefined;
}

function idsOf(field: FieldStorage, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (field.kind === "column") return field.target === undefined ? [] : [value as string];
  if (field.kind === "links") return value as string[];
  return (value as Party[]).flatMap((party) => (party.kind === "actor" ? [party.actor] : []));
}

async function existingIds(
  trx: Transaction,
  { field, key }: { field: FieldStorage; key: Key },
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const target = storages[field.kind === "parties" ? "actor" : (field.target ?? "actor")];
  const rows = await sql<{ id: string }>`select id from ${sql.table(target.table)}
    where ${matches(keyFor(target, key))} and id = any (${ids}::uuid[])`.execute(trx);
  return new Set(rows.rows.map((row) => row.id));
}

function keyFor(target: EntityStorage, key: Key): Key {
  return target.scope === "territory" ? { territory_id: key.territory_id } : key;
}

/** The records that point to one: what removing it would leave without a footing. */
export async function findDependents(
  trx: Transaction,
  target: { storage: EntityStorage; key: Key },
  id: string,
): Promise<Dependent[]> {
  const pointing = Object.values(storages).flatMap((storage) =>
    storage.fields.flatMap((field) => (pointsTo(field, target.storage) ? [pointersSql(storage, field)] : [])),
  );
  if (pointing.length === 0) return [];
  const scope = sql`${matches({ territory_id: target.key.territory_id })}`;
  const parts = pointing.map(
    ({ entity, table, id: owner, column }) => sql`select ${entity} as entity, ${sql.ref(owner)} as id
      from ${sql.table(table)} where ${scope} and ${sql.ref(column)} = ${id}`,
  );
  if (target.storage.name === "solution") {
    parts.push(sql`select 'observation' as entity, id from observation where ${scope} and solution = ${id}`);
  }
  const rows = await sql<Dependent>`${sql.join(parts, sql` union `)} order by 1, 2`.execute(trx);
  return rows.rows;
}

function pointsTo(field: FieldStorage, target: EntityStorage): boolean {
  return field.kind === "parties" ? target.name === "actor" : field.target === target.name;
}

function pointersSql(storage: EntityStorage, field: FieldStorage) {
  if (field.kind === "column") return { entity: storage.name, table: storage.table, id: "id", column: field.column };
  return { entity: storage.name, table: field.table, id: "owner_id", column: "target_id" };
}
