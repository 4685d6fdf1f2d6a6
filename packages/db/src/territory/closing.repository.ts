import { sql } from "kysely";
import { enterScope, type Transaction } from "../database/database.ts";
import { writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { erasedEntry, eraseRows } from "./erase-territory.ts";

/** A territory or an ecosystem that was closed, as those who have a role in it see it. */
export interface ClosedPlace {
  readonly territory: string;
  /** What the territory is called. */
  readonly territoryName: string;
  /** None: the whole territory is closed. */
  readonly ecosystem: string | null;
  readonly ecosystemName: string | null;
  readonly closedAt: Date;
  readonly closedBy: string | null;
  /** Whether the account of the scope pilots it, and may reopen it or erase it. */
  readonly isPilot: boolean;
}

/** What is closed where the account of the scope has a role, the latest first. A closed territory stands for all in it. */
export async function listClosed(trx: Transaction): Promise<ClosedPlace[]> {
  const me = sql`nullif(current_setting('bassin.user', true), '')`;
  const mine = sql`from person_role r where r.territory_id = t.territory_id and r.user_id = ${me}`;
  const rows = await sql<ClosedPlace>`
    select t.territory_id as territory, t.name as "territoryName", null::uuid as ecosystem, null as "ecosystemName",
      t.closed_at as "closedAt", t.closed_by as "closedBy",
      exists (select 1 ${mine} and r.role = 'pilot' and r.ecosystem_id is null) as "isPilot"
    from territory t where t.closed_at is not null and exists (select 1 ${mine})
    union all
    select t.territory_id, t.name, e.ecosystem_id, e.name, e.closed_at, e.closed_by,
      exists (select 1 ${mine} and r.role = 'pilot' and (r.ecosystem_id is null or r.ecosystem_id = e.ecosystem_id))
    from ecosystem e join territory t on t.territory_id = e.territory_id
    where e.closed_at is not null and t.closed_at is null
      and exists (select 1 ${mine} and (r.ecosystem_id is null or r.ecosystem_id = e.ecosystem_id))
    order by 5 desc, 1, 3`.execute(trx);
  return rows.rows;
}

/** The row of the place a context names: an ecosystem where it names one, otherwise the territory. */
function rowOf({ scope: { territory = "", ecosystem } }: WriteContext) {
  return ecosystem === undefined
    ? { table: "territory", id: territory, row: sql`territory_id = ${territory}` }
    : { table: "ecosystem", id: ecosystem, row: sql`territory_id = ${territory} and ecosystem_id = ${ecosystem}` };
}

/**
 * Closes the territory or the ecosystem of the scope: until it is reopened, what is written in it is reached by nobody.
 * Only for those who pilot it. Says whether it was open.
 */
export async function closePlace(trx: Transaction, context: WriteContext): Promise<boolean> {
  const { table, row } = rowOf(context);
  const found = await sql<{ name: string }>`select name from ${sql.table(table)}
    where ${row} and closed_at is null for update`.execute(trx);
  const name = found.rows[0]?.name;
  if (name === undefined) return false;
  await tell(trx, context, { before: { name, closed: false }, after: { name, closed: true } });
  await sql`update ${sql.table(table)} set closed_at = ${context.now()}, closed_by = ${context.scope.user ?? null}
    where ${row}`.execute(trx);
  await sql`set local "bassin.known_open" = ''`.execute(trx);
  return true;
}

/** Reopens the territory or the ecosystem of the scope, as it was. Only for those who pilot it. Says whether it was closed. */
export async function reopenPlace(trx: Transaction, context: WriteContext): Promise<boolean> {
  const { table, row } = rowOf(context);
  const reopened = await sql<{ name: string }>`update ${sql.table(table)} set closed_at = null, closed_by = null
    where ${row} and closed_at is not null returning name`.execute(trx);
  const name = reopened.rows[0]?.name;
  if (name === undefined) return false;
  await tell(trx, context, { before: { name, closed: true }, after: { name, closed: false } });
  return true;
}

/**
 * Erases for good the closed territory or ecosystem of the scope, with everything in it. Only for those who pilot it.
 * Says whether it was closed.
 */
export async function erasePlace(trx: Transaction, context: WriteContext): Promise<boolean> {
  const { table, row } = rowOf(context);
  const erased = await eraseRows(
    trx,
    sql`delete from ${sql.table(table)} where ${row} and closed_at is not null returning 1`,
  );
  if (erased.length === 0) return false;
  const { ecosystem, ...around } = context.scope;
  if (ecosystem === undefined) return true;
  await enterScope(trx, around);
  await writeJournal(trx, [erasedEntry(context, { ...around, ecosystem })]);
  return true;
}

function tell(trx: Transaction, context: WriteContext, change: { before: object; after: object }): Promise<void> {
  const { table, id } = rowOf(context);
  const { territory = "", ecosystem = null, user = null } = context.scope;
  const place = { territory, ecosystem, entity: table, recordId: id };
  return writeJournal(trx, [
    { id: context.newId(), at: context.now(), by: user, action: "update", ...place, ...change },
  ]);
}
