import { isKeptLongEnough } from "@bassin/core";
import { type Kysely, sql } from "kysely";
import type { Database } from "../database/database.ts";
import { type JournalEntry, writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";

/**
 * Erases with the rows of a territory, or of an ecosystem, all that was written in them: words of sessions, journal and
 * figures too. There is no way back. What points to what is checked once all are gone.
 */
export async function eraseRows<Row>(
  trx: Pick<Kysely<unknown>, "getExecutor">,
  rows: ReturnType<typeof sql<Row>>,
): Promise<Row[]> {
  await sql`set constraints all deferred`.execute(trx);
  const erased = await rows.execute(trx);
  await sql`set constraints all immediate`.execute(trx);
  return erased.rows;
}

/** Erases a territory with everything in it, journal included. For whoever runs the instance: closed or not. */
export async function eraseTerritory(owner: Kysely<unknown>, territory: string): Promise<void> {
  await owner
    .transaction()
    .execute((trx) => eraseRows(trx, sql`delete from territory where territory_id = ${territory}`));
}

/** What was erased because it had been closed long enough. */
export interface ErasedPlace {
  readonly territory: string;
  /** None: the whole territory. */
  readonly ecosystem: string | null;
  readonly name: string;
  readonly closedBy: string | null;
}

type ClosedPlace = ErasedPlace & { readonly closedAt: Date };

/** The line of the journal that says an ecosystem is gone. It does not name it: other ecosystems read that line too. */
export function erasedEntry(
  { now, newId }: Pick<WriteContext, "now" | "newId">,
  { territory = "", ecosystem = "", user }: { territory?: string; ecosystem?: string; user?: string | null },
): JournalEntry {
  const gone = { ecosystem: null, entity: "ecosystem", recordId: ecosystem, action: "remove" } as const;
  return { id: newId(), territory, at: now(), by: user ?? null, ...gone, before: null, after: null };
}

/**
 * Erases for good what has been closed for thirty days⚙; the journal of the territory then says that an ecosystem went,
 * and who had closed it. Says what was erased.
 */
export async function eraseLongClosed(
  database: Pick<Database, "asOwner" | "inScope">,
  { now, newId }: Pick<WriteContext, "now" | "newId">,
): Promise<ErasedPlace[]> {
  const erased = await database.asOwner(async (owner) => {
    const due = (await listClosedLongest(owner)).filter(({ closedAt }) => isKeptLongEnough(closedAt, now()));
    const gone: ClosedPlace[] = [];
    for (const place of due) {
      const rows = await owner.transaction().execute((trx) => eraseRows(trx, rowOf(place)));
      // Another server may have erased it first, or with its territory: it is told once.
      if (rows.length > 0) gone.push(place);
    }
    return gone;
  });
  for (const { territory, ecosystem, closedBy } of erased) {
    if (ecosystem === null || erased.some((one) => one.territory === territory && one.ecosystem === null)) continue;
    const entry = erasedEntry({ now, newId }, { territory, ecosystem, user: closedBy });
    await database.inScope({ territory }, (trx) => writeJournal(trx, [entry]));
  }
  return erased.map(({ closedAt: _, ...place }) => place);
}

async function listClosedLongest(owner: Kysely<unknown>): Promise<ClosedPlace[]> {
  const rows = await sql<ClosedPlace>`
    select territory_id as territory, null::uuid as ecosystem, name, closed_by as "closedBy", closed_at as "closedAt"
      from territory where closed_at is not null
    union all
    select territory_id, ecosystem_id, name, closed_by, closed_at from ecosystem where closed_at is not null
    order by 5`.execute(owner);
  return rows.rows;
}

function rowOf({ territory, ecosystem }: ClosedPlace) {
  return ecosystem === null
    ? sql`delete from territory where territory_id = ${territory} returning 1`
    : sql`delete from ecosystem where territory_id = ${territory} and ecosystem_id = ${ecosystem} returning 1`;
}
