import { entities, type TerritoryFile } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import { createOwnIndicators } from "../indicators/own-indicator.repository.ts";
import { matchObservations, writeObservations } from "../indicators/write-observations.ts";
import { setTerritoryPlugin } from "../plugins/territory-plugin.repository.ts";
import { type JournalEntry, writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { storages, writingOrder } from "../records/storage.ts";
import { columnsSaid, insertRows, keyOf, listRows } from "../records/write-rows.ts";
import { enterEcosystem, insertEcosystem, insertTerritory } from "../territory/territory.repository.ts";

type Values = Record<string, unknown> & { readonly id: string };

/**
 * Writes a whole file under the identifiers it carries. The scope of the transaction names its territory.
 * References were checked before: the database refuses what is left dangling, and nothing is written.
 */
export async function importFile(trx: Transaction, context: WriteContext, file: TerritoryFile): Promise<void> {
  const { id: _, ...territory } = file.territory;
  await insertTerritory(trx, context, territory);
  for (const plugin of file.plugins) await setTerritoryPlugin(trx, context, plugin);
  await writeLists(trx, { context, facts: file, scope: "territory" });
  await createOwnIndicators(trx, context, file.ownIndicators);
  await writeFigures(trx, context, file.observations);
  for (const { ecosystem, ...facts } of file.ecosystems) {
    await enterEcosystem(trx, ecosystem.id);
    const inside = { ...context, scope: { ...context.scope, ecosystem: ecosystem.id } };
    const { id: __, ...said } = ecosystem;
    await insertEcosystem(trx, inside, said);
    await writeLists(trx, { context: inside, facts, scope: "ecosystem" });
    await writeFigures(trx, inside, facts.observations);
  }
}

async function writeFigures(
  trx: Transaction,
  context: WriteContext,
  figures: TerritoryFile["observations"],
): Promise<void> {
  const matches = await matchObservations(trx, figures);
  await writeObservations(trx, context, { matches, asList: true });
}

interface Writing {
  readonly context: WriteContext;
  readonly facts: object;
  readonly scope: "territory" | "ecosystem";
}

async function writeLists(trx: Transaction, writing: Writing): Promise<void> {
  const lists = writing.facts as Record<string, Values[]>;
  const wanted = writingOrder.filter((name) => storages[name].scope === writing.scope);
  for (const name of wanted)
    await writeRecords(trx, writing, { name, records: lists[entities[name].collection] ?? [] });
  // Lists come last: two records of one entity may name each other.
  for (const name of wanted) await writeLinks(trx, writing, { name, records: lists[entities[name].collection] ?? [] });
}

interface Records {
  readonly name: (typeof writingOrder)[number];
  readonly records: readonly Values[];
}

async function writeRecords(trx: Transaction, { context }: Writing, { name, records }: Records): Promise<void> {
  const storage = storages[name];
  const key = keyOf(storage, context.scope);
  const by = context.scope.user ?? null;
  const at = context.now();
  const trace = { created_at: at, created_by: by, updated_at: at, updated_by: by };
  const rows = records.map((record) => ({ ...key, id: record.id, ...everyColumn(name, record), ...trace }));
  await insertRows(trx, storage.table, rows);
  await writeJournal(
    trx,
    records.map((record) => created(context, name, record)),
  );
}

function everyColumn(name: Records["name"], record: Values) {
  const storage = storages[name];
  const complete = Object.fromEntries(storage.fields.map((field) => [field.field, record[field.field] ?? null]));
  return columnsSaid(storage, complete);
}

async function writeLinks(trx: Transaction, { context }: Writing, { name, records }: Records): Promise<void> {
  const storage = storages[name];
  const key = keyOf(storage, context.scope);
  for (const field of storage.fields) {
    if (field.kind === "column") continue;
    const rows = records.flatMap((record) => listRows(field, { key, id: record.id, values: record }));
    await insertRows(trx, field.table, rows);
  }
}

function created(context: WriteContext, name: Records["name"], record: Values): JournalEntry {
  return {
    id: context.newId(),
    territory: context.scope.territory ?? "",
    ecosystem: storages[name].scope === "ecosystem" ? (context.scope.ecosystem ?? null) : null,
    at: context.now(),
    by: context.scope.user ?? null,
    entity: name,
    recordId: record.id,
    action: "create",
    before: null,
    after: record,
  };
}
