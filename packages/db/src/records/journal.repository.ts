import type { Selectable } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { JournalTable } from "../database/tables.ts";
import { tellPlaces } from "../live/tell.ts";
import { insertRows } from "./write-rows.ts";

/** `import`: a list written whole, told in one entry. */
export type JournalAction = "create" | "update" | "remove" | "confirm" | "import";

/** A change as the journal keeps it: what was there before, and after. */
export interface JournalEntry {
  readonly id: string;
  readonly territory: string;
  readonly ecosystem: string | null;
  readonly at: Date;
  readonly by: string | null;
  readonly entity: string;
  readonly recordId: string;
  readonly action: JournalAction;
  readonly before: object | null;
  readonly after: object | null;
}

/** Adds entries to the journal, in the transaction of the changes they tell. */
export async function writeJournal(trx: Transaction, entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    territory_id: entry.territory,
    id: entry.id,
    ecosystem_id: entry.ecosystem,
    at: entry.at,
    by: entry.by,
    entity: entry.entity,
    record_id: entry.recordId,
    action: entry.action,
    before: entry.before === null ? null : JSON.stringify(entry.before),
    after: entry.after === null ? null : JSON.stringify(entry.after),
  }));
  await insertRows(trx, "journal", rows);
  await tellPlaces(trx, entries);
}

/** What is looked for in the journal; what is left out does not matter. */
export interface JournalWanted {
  readonly recordId?: string | undefined;
  /** Only entries older than this one: where the page before ended. */
  readonly before?: string | undefined;
  /** The account that wrote. */
  readonly by?: string | undefined;
  readonly entities?: readonly string[] | undefined;
  readonly actions?: readonly JournalAction[] | undefined;
  /** From this moment, and before that one. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly limit: number;
}

/**
 * The journal of a territory, or of one of its ecosystems, or of one record; newest first. Pages follow the primary key
 * backwards and stop as soon as they are full, so that a long journal is as quick as a short one.
 */
export async function listJournal(trx: Transaction, wanted: JournalWanted): Promise<JournalEntry[]> {
  const { recordId, before, by, entities, actions, from, until } = wanted;
  let query = trx.selectFrom("journal").selectAll().orderBy("id", "desc").limit(wanted.limit);
  if (recordId !== undefined) query = query.where("record_id", "=", recordId);
  if (before !== undefined) query = query.where("id", "<", before);
  if (by !== undefined) query = query.where("by", "=", by);
  if (entities !== undefined) query = query.where("entity", "in", [...entities]);
  if (actions !== undefined) query = query.where("action", "in", [...actions]);
  if (from !== undefined) query = query.where("at", ">=", from);
  if (until !== undefined) query = query.where("at", "<", until);
  return (await query.execute()).map(entryOf);
}

/** The last words of records that are gone, to name them still. */
export async function listRemoved(trx: Transaction, recordIds: readonly string[]): Promise<JournalEntry[]> {
  if (recordIds.length === 0) return [];
  const query = trx
    .selectFrom("journal")
    .selectAll()
    .where("record_id", "in", [...recordIds]);
  const rows = await query.where("action", "=", "remove").orderBy("id", "desc").execute();
  return rows.map(entryOf);
}

function entryOf(row: Selectable<JournalTable>): JournalEntry {
  return {
    id: row.id,
    territory: row.territory_id,
    ecosystem: row.ecosystem_id,
    at: row.at,
    by: row.by,
    entity: row.entity,
    recordId: row.record_id,
    action: row.action as JournalAction,
    before: row.before,
    after: row.after,
  };
}
