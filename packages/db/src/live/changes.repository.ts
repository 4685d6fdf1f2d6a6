import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { JournalAction } from "../records/journal.repository.ts";

/** That something changed: what, by whom. Never what was written: whoever may read it reads it where it is. */
export interface LiveChange {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  /** How the account is called, while it is there. */
  readonly name: string | null;
  readonly entity: string;
  readonly recordId: string;
  readonly action: JournalAction;
  readonly ecosystem: string | null;
  /** The transaction that wrote it. */
  readonly xid: string;
}

/** What changed since a reader was here, and the point from which to go on. */
export interface ChangesSince {
  readonly cursor: string;
  readonly changes: readonly LiveChange[];
  /** Whether so much changed that it is not told one by one. */
  readonly isMuch: boolean;
}

/** More than this is not told one by one: the reader reads all again. */
const most = 200;

/**
 * What changed in the place of the scope since a cursor, and the next cursor: each change is told in exactly one of a
 * chain of readings, in whatever order transactions end. A cursor is a snapshot: what it does not see is new.
 */
export async function readChangesSince(trx: Transaction, cursor: string): Promise<ChangesSince> {
  const { rows } = await sql<{ cursor: string; changes: LiveChange[] }>`
    select pg_current_snapshot()::text as cursor, coalesce((
      select json_agg(json_build_object('id', id, 'at', at, 'by', by, 'entity', entity, 'recordId', record_id,
        'action', action, 'ecosystem', ecosystem_id, 'xid', xid::text,
        'name', (select name from auth."user" u where u.id = by)) order by id)
      from (select * from journal
        where xid >= pg_snapshot_xmin(${cursor}::pg_snapshot)
          and not pg_visible_in_snapshot(xid, ${cursor}::pg_snapshot)
          and pg_visible_in_snapshot(xid, pg_current_snapshot())
        limit ${most + 1}) as unseen
    ), '[]') as changes`.execute(trx);
  const [{ cursor: next, changes } = { cursor, changes: [] }] = rows;
  const isMuch = changes.length > most;
  return { cursor: next, changes: isMuch ? [] : changes, isMuch };
}

/** Where reading begins for whoever has read everything just now. */
export async function readCursor(trx: Transaction): Promise<string> {
  const { rows } = await sql<{ cursor: string }>`select pg_current_snapshot()::text as cursor`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error("A database always has a snapshot.");
  return row.cursor;
}
