import type { EntityName, InputOf, PatchOf } from "@bassin/core";
import { attestationFields, type entities } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { type DatabaseScope, isUuid } from "../database/scope.ts";
import { type JournalAction, writeJournal } from "./journal.repository.ts";
import type { WriteOutcome } from "./outcome.ts";
import { recordColumns } from "./record-json.ts";
import { findDependents, findMissingReference } from "./references.ts";
import { type EntityStorage, storages } from "./storage.ts";
import type { Stored } from "./stored.ts";
import { columnsSaid, insertRow, keyOf, matches, writeLists } from "./write-rows.ts";

type Entities = typeof entities;
type Values = Record<string, unknown>;

/** Who writes, where, when, and where new identifiers come from. Clock and identifiers are injected. */
export interface WriteContext {
  readonly scope: DatabaseScope;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Attestation is written by confirming, never typed in with the fact. */
export type AttestationValues = { readonly [Field in (typeof attestationFields)[number]]?: string | null | undefined };

/** Reads one record of the scope. */
export async function findRecord<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  wanted: { readonly scope: DatabaseScope; readonly id: string; readonly forUpdate?: boolean },
): Promise<Stored<Name> | undefined> {
  if (!isUuid(wanted.id)) return undefined;
  const storage = storages[name];
  const lock = wanted.forUpdate === true ? sql`for update` : sql``;
  const key = matches({ ...keyOf(storage, wanted.scope), id: wanted.id });
  if (wanted.forUpdate === true) {
    await sql`select 1 from ${sql.table(storage.table)} where ${key} ${lock}`.execute(trx);
  }
  const rows = await sql<{ record: Stored<Name> }>`select json_strip_nulls(row_to_json(o)) as record
    from (select ${sql.raw(recordColumns(storage, "r"))} from ${sql.table(storage.table)} r where ${key}) o`.execute(
    trx,
  );
  return rows.rows[0]?.record;
}

/** Lists the records of an entity in the scope, oldest first. */
export async function listRecords<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  scope: DatabaseScope,
): Promise<Stored<Name>[]> {
  const storage = storages[name];
  const rows = await sql<{ record: Stored<Name> }>`select json_strip_nulls(row_to_json(o)) as record
    from (select ${sql.raw(recordColumns(storage, "r"))} from ${sql.table(storage.table)} r
      where ${matches({ ...keyOf(storage, scope) })} order by r.id) o`.execute(trx);
  return rows.rows.map((row) => row.record);
}

/** Writes a new record and its line in the journal. */
export async function createRecord<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  write: {
    readonly context: WriteContext;
    readonly input: InputOf<Entities[Name]>;
    readonly attestation?: AttestationValues;
  },
): Promise<WriteOutcome<Stored<Name>>> {
  const storage = storages[name];
  const { context } = write;
  const key = keyOf(storage, context.scope);
  const values: Values = { ...write.input, ...attested(storage, write.attestation) };
  const missing = await findMissingReference(trx, { storage, key }, values);
  if (missing !== undefined) return { ok: false, code: "unknown-reference", ...missing };
  const id = context.newId();
  const at = context.now();
  const by = context.scope.user ?? null;
  const trace = { created_at: at, created_by: by, updated_at: at, updated_by: by };
  await insertRow(trx, storage.table, { ...key, id, ...columnsSaid(storage, values), ...trace });
  await writeLists(trx, { storage, key, id }, values);
  return { ok: true, record: await journaled(trx, name, { context, id, action: "create" }) };
}

/** Changes a record whose version is the one its editor saw. A stale version is refused with the current record. */
export async function updateRecord<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  write: {
    readonly context: WriteContext;
    readonly id: string;
    readonly version: number;
    readonly patch: PatchOf<Entities[Name]>;
    readonly attestation?: AttestationValues;
    readonly action?: JournalAction;
  },
): Promise<WriteOutcome<Stored<Name>>> {
  const storage = storages[name];
  const { context, id } = write;
  const key = keyOf(storage, context.scope);
  const before = await findRecord(trx, name, { scope: context.scope, id, forUpdate: true });
  if (before === undefined) return { ok: false, code: "not-found" };
  if (before.version !== write.version) return { ok: false, code: "stale", current: before };
  const values: Values = { ...write.patch, ...attested(storage, write.attestation) };
  const missing = await findMissingReference(trx, { storage, key }, values);
  if (missing !== undefined) return { ok: false, code: "unknown-reference", ...missing };
  const trace = { version: before.version + 1, updated_at: context.now(), updated_by: context.scope.user ?? null };
  const said = Object.entries({ ...columnsSaid(storage, values), ...trace });
  await sql`update ${sql.table(storage.table)}
    set ${sql.join(said.map(([column, value]) => sql`${sql.ref(column)} = ${value}`))}
    where ${matches({ ...key, id })}`.execute(trx);
  await writeLists(trx, { storage, key, id }, values);
  return { ok: true, record: await journaled(trx, name, { context, id, before, action: write.action ?? "update" }) };
}

/** Removes a record nothing else points to; otherwise says what does. */
export async function removeRecord<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  write: { readonly context: WriteContext; readonly id: string; readonly version: number },
): Promise<WriteOutcome<Stored<Name>>> {
  const storage = storages[name];
  const { context, id } = write;
  const key = keyOf(storage, context.scope);
  const before = await findRecord(trx, name, { scope: context.scope, id, forUpdate: true });
  if (before === undefined) return { ok: false, code: "not-found" };
  if (before.version !== write.version) return { ok: false, code: "stale", current: before };
  const dependents = await findDependents(trx, { storage, key }, id);
  if (dependents.length > 0) return { ok: false, code: "still-used", dependents };
  await sql`delete from ${sql.table(storage.table)} where ${matches({ ...key, id })}`.execute(trx);
  await journal(trx, name, { context, id, before, after: null, action: "remove" });
  return { ok: true, record: before };
}

function attested(storage: EntityStorage, values: AttestationValues | undefined): Values {
  if (values === undefined || !storage.entity.attested) return {};
  return Object.fromEntries(
    attestationFields.filter((field) => field in values).map((field) => [field, values[field]]),
  );
}

/** Answers with a record as it was just written, once the journal tells of it. */
export async function journaled<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  change: { context: WriteContext; id: string; before?: Stored<Name>; action: JournalAction },
): Promise<Stored<Name>> {
  const after = await findRecord(trx, name, { scope: change.context.scope, id: change.id });
  if (after === undefined) throw new Error(`${name} ${change.id} was written and is not there`);
  await journal(trx, name, { ...change, before: change.before ?? null, after });
  return after;
}

async function journal<Name extends EntityName>(
  trx: Transaction,
  name: Name,
  change: {
    context: WriteContext;
    id: string;
    before: Stored<Name> | null;
    after: Stored<Name> | null;
    action: JournalAction;
  },
): Promise<void> {
  const { context } = change;
  await writeJournal(trx, [
    {
      id: context.newId(),
      territory: context.scope.territory ?? "",
      ecosystem: storages[name].scope === "ecosystem" ? (context.scope.ecosystem ?? null) : null,
      at: context.now(),
      by: context.scope.user ?? null,
      entity: name,
      recordId: change.id,
      action: change.action,
      before: change.before,
      after: change.after,
    },
  ]);
}
