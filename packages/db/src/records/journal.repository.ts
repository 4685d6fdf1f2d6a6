import type { Transaction } from "../database/database.ts";
import { insertRows } from "./write-rows.ts";

export type JournalAction = "create" | "update" | "remove" | "confirm";

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
}

/** The journal of a territory, or of one of its ecosystems, or of one record; newest first. */
export async function listJournal(
  trx: Transaction,
  wanted: { readonly recordId?: string | undefined; readonly before?: string | undefined; readonly limit: number },
): Promise<JournalEntry[]> {
  let query = trx.selectFrom("journal").selectAll().orderBy("id", "desc").limit(wanted.limit);
  if (wanted.recordId !== undefined) query = query.where("record_id", "=", wanted.recordId);
  if (wanted.before !== undefined) query = query.where("id", "<", wanted.before);
  const rows = await query.execute();
  return rows.map((row) => ({
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
  }));
}
