import type { EntityName, entities, InputOf } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { type JournalAction, writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { recordColumns } from "../records/record-json.ts";
import { storages } from "../records/storage.ts";
import type { Stored } from "../records/stored.ts";
import { columnsSaid, insertRows, keyOf, listRows, matches } from "../records/write-rows.ts";

/** Many records of one entity, and who writes them. */
interface Creating<Name extends EntityName> {
  readonly context: WriteContext;
  readonly inputs: readonly InputOf<(typeof entities)[Name]>[];
}

/**
 * Writes many new records at once, in their order, each with its line in the journal: a few statements, however many
 * they are. References are checked by the database, which keeps nothing of them when one leads nowhere.
 */
export async function createRecords<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  { context, inputs }: Creating<Name>,
): Promise<Stored<Name>[]> {
  if (inputs.length === 0) return [];
  const storage = storages[name];
  const key = keyOf(storage, context.scope);
  const at = context.now();
  const by = context.scope.user ?? null;
  const trace = { created_at: at, created_by: by, updated_at: at, updated_by: by };
  const records = inputs.map((input) => ({ id: context.newId(), values: complete(name, input) }));
  const rows = records.map(({ id, values }) => ({ ...key, id, ...columnsSaid(storage, values), ...trace }));
  await insertRows(trx, storage.table, rows);
  for (const field of storage.fields) {
    if (field.kind === "column") continue;
    await insertRows(
      trx,
      field.table,
      records.flatMap(({ id, values }) => listRows(field, { key, id, values })),
    );
  }
  const written = await readRecords(trx, name, { context, ids: records.map(({ id }) => id) });
  await journal(trx, name, { context, records: written, action: "create" });
  return written;
}

/** Some records of one entity. */
interface Chosen {
  readonly context: WriteContext;
  readonly ids: readonly string[];
}

/**
 * Removes many records that nobody changed since they were created. Says whether it did: when one was changed, or is
 * gone, nothing is removed. What still points to one of them is the database's to refuse.
 */
export async function removeUntouched<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  { context, ids }: Chosen,
): Promise<boolean> {
  if (ids.length === 0) return true;
  const storage = storages[name];
  const records = await readRecords(trx, name, { context, ids });
  if (records.length < new Set(ids).size || records.some(({ version }) => version > 1)) return false;
  await sql`delete from ${sql.table(storage.table)}
    where ${matches({ ...keyOf(storage, context.scope) })} and id = any (${[...ids]}::uuid[])`.execute(trx);
  await journal(trx, name, { context, records, action: "remove" });
  return true;
}

/** Every field of an input, those left unsaid too: all rows have the same columns. */
function complete(name: EntityName, input: object): Record<string, unknown> {
  return Object.fromEntries(
    storages[name].fields.map(({ field }) => [field, (Reflect.get(input, field) as unknown) ?? null]),
  );
}

async function readRecords<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  { context, ids }: Chosen,
): Promise<Stored<Name>[]> {
  const storage = storages[name];
  const rows = await sql<{ record: Stored<Name> }>`select json_strip_nulls(row_to_json(o)) as record
    from (select ${sql.raw(recordColumns(storage, "r"))} from ${sql.table(storage.table)} r
      where ${matches({ ...keyOf(storage, context.scope) })} and id = any (${[...ids]}::uuid[])
      order by r.id) o`.execute(trx);
  return rows.rows.map(({ record }) => record);
}

async function journal<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  told: {
    readonly context: WriteContext;
    readonly records: readonly Stored<Name>[];
    readonly action: Extract<JournalAction, "create" | "remove">;
  },
): Promise<void> {
  const { context, action } = told;
  const entries = told.records.map((record) => ({
    id: context.newId(),
    territory: context.scope.territory ?? "",
    ecosystem: storages[name].scope === "ecosystem" ? (context.scope.ecosystem ?? null) : null,
    at: context.now(),
    by: context.scope.user ?? null,
    entity: name,
    recordId: record.id,
    action,
    before: action === "remove" ? record : null,
    after: action === "create" ? record : null,
  }));
  await writeJournal(trx, entries);
}
