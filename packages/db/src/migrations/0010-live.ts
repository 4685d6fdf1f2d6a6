import { type Kysely, sql } from "kysely";

const statements = [
  // In which transaction an entry was written: what a reader has not seen yet is told by it, whatever ended first.
  "alter table journal add column xid xid8 not null default pg_current_xact_id()",
  "create index on journal (territory_id, xid)",
];

/** Live changes: the journal can be read from where one left it, with nothing missed and nothing twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
