import type { Party } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { DatabaseScope } from "../database/scope.ts";
import type { EntityStorage, FieldStorage } from "./storage.ts";

type Values = Record<string, unknown>;
/** The columns that lead every key of a record. */
export type Key = { readonly territory_id: string; readonly ecosystem_id?: string };

/** The key columns of an entity in a scope. Throws when the scope lacks what the entity needs: a bug. */
export function keyOf(storage: EntityStorage, scope: DatabaseScope): Key {
  if (scope.territory === undefined) throw new Error(`${storage.table} needs a territory`);
  if (storage.scope === "territory") return { territory_id: scope.territory };
  if (scope.ecosystem === undefined) throw new Error(`${storage.table} needs an ecosystem`);
  return { territory_id: scope.territory, ecosystem_id: scope.ecosystem };
}

/** The columns of a row that a record's fields say. Fields not among `values` are left out. */
export function columnsSaid(storage: EntityStorage, values: Values): Values {
  const said = storage.fields.filter((field) => field.kind === "column" && field.field in values);
  return Object.fromEntries(said.map((field) => [columnName(field), columnValue(field, values[field.field])]));
}

function columnName(field: FieldStorage): string {
  return field.kind === "column" ? field.column : field.table;
}

function columnValue(field: FieldStorage, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (field.kind === "column" && field.type === "json") return JSON.stringify(value);
  return value;
}

/** Inserts one row of any table. */
export async function insertRow(trx: Transaction, table: string, row: Values): Promise<void> {
  await insertRows(trx, table, [row]);
}

/** A statement carries at most 65,535 values: long lists travel in several. */
const valuesPerStatement = 30_000;

/** Inserts rows that all have the same columns. */
export async function insertRows(trx: Transaction, table: string, rows: readonly Values[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const size = Math.floor(valuesPerStatement / columns.length);
  for (let start = 0; start < rows.length; start += size) {
    await insertSome(trx, { table, columns }, rows.slice(start, start + size));
  }
}

async function insertSome(
  trx: Transaction,
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  rows: readonly Values[],
): Promise<void> {
  const tuples = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(tuples)}`.execute(trx);
}

/** Writes the lists of a record anew: those among `values`, in the order given. */
export async function writeLists(
  trx: Transaction,
  owner: { storage: EntityStorage; key: Key; id: string },
  values: Values,
): Promise<void> {
  for (const field of owner.storage.fields) {
    if (field.kind === "column" || !(field.field in values)) continue;
    const { key, id } = owner;
    await sql`delete from ${sql.table(field.table)} where ${matches({ ...key, owner_id: id })}`.execute(trx);
    await insertRows(trx, field.table, listRows(field, { key, id, values }));
  }
}

/** The rows that hold one list of a record. */
export function listRows(
  field: Exclude<FieldStorage, { kind: "column" }>,
  owner: { key: Key; id: string; values: Values },
): Values[] {
  const items = owner.values[field.field];
  if (!Array.isArray(items)) return [];
  return items.map((item, position) => ({
    ...owner.key,
    owner_id: owner.id,
    position,
    ...(field.kind === "links" ? { target_id: item } : partyRow(item)),
  }));
}

function partyRow(party: Party): Values {
  return party.kind === "actor"
    ? { kind: party.kind, target_id: party.actor, name: null }
    : { kind: party.kind, target_id: null, name: party.name };
}

/** The condition that columns have these values. */
export function matches(values: Values) {
  return sql.join(
    Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql` and `,
  );
}
