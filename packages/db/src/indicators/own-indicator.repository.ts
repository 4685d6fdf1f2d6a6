import { type OwnIndicator, tellOwnIndicator } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { type JournalEntry, writeJournal } from "../records/journal.repository.ts";
import type { WriteOutcome } from "../records/outcome.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** An indicator of a territory, with its version for the next change, and who touched it last. */
export interface StoredOwnIndicator extends OwnIndicator {
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
}

interface Row {
  readonly id: string;
  readonly stake: string | null;
  readonly defined_by: string;
  readonly defined_with: string | null;
  readonly retired: boolean;
  readonly measures: OwnIndicator["measures"];
  readonly versions: OwnIndicator["versions"];
  readonly version: number;
  readonly created_at: Date;
  readonly created_by: string | null;
  readonly updated_at: Date;
  readonly updated_by: string | null;
}

const asStored = (row: Row): StoredOwnIndicator => ({
  id: row.id,
  ...(row.stake === null ? {} : { stake: row.stake }),
  definedBy: row.defined_by,
  ...(row.defined_with === null ? {} : { definedWith: row.defined_with }),
  ...(row.retired ? { retired: true } : {}),
  measures: row.measures,
  versions: row.versions,
  version: row.version,
  createdAt: row.created_at,
  createdBy: row.created_by,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
});

/** The indicators the territory of the scope defined, oldest first; retired ones too. */
export async function listOwnIndicators(trx: Transaction): Promise<StoredOwnIndicator[]> {
  const { rows } = await sql<Row>`select * from own_indicator order by created_at, id`.execute(trx);
  return rows.map(asStored);
}

/** Writes new ones under their identifiers, each with its line in the journal. */
export async function createOwnIndicators(
  trx: Transaction,
  context: WriteContext,
  created: readonly OwnIndicator[],
): Promise<void> {
  const { territory = "", user = null } = context.scope;
  const at = context.now();
  for (const own of created) {
    await sql`insert into own_indicator (territory_id, id, key, ${said}, created_at, created_by, updated_at, updated_by)
      values (${territory}, ${own.id}, ${own.versions[0]?.key ?? ""}, ${valuesOf(own)}, ${at}, ${user}, ${at},
        ${user})`.execute(trx);
  }
  const entryOf = entryAt(context, at);
  await writeJournal(
    trx,
    created.map((own) => entryOf({ recordId: own.id, action: "create", before: null, after: tellOwnIndicator(own) })),
  );
}

/** Changes one whose version is the one its editor saw. A stale version is refused with the current one. */
export async function updateOwnIndicator(
  trx: Transaction,
  context: WriteContext,
  { own, version }: { readonly own: OwnIndicator; readonly version: number },
): Promise<WriteOutcome<StoredOwnIndicator>> {
  await sql`select 1 from own_indicator where id = ${own.id} for update`.execute(trx);
  const before = (await listOwnIndicators(trx)).find(({ id }) => id === own.id);
  if (before === undefined) return { ok: false, code: "not-found" };
  if (before.version !== version) return { ok: false, code: "stale", current: before };
  const at = context.now();
  await sql`update own_indicator set (${said}) = (${valuesOf(own)}), version = version + 1, updated_at = ${at},
    updated_by = ${context.scope.user ?? null} where id = ${own.id}`.execute(trx);
  const entryOf = entryAt(context, at);
  await writeJournal(trx, [
    entryOf({ recordId: own.id, action: "update", before: tellOwnIndicator(before), after: tellOwnIndicator(own) }),
  ]);
  const { createdAt, createdBy } = before;
  const trace = { createdAt, createdBy, updatedAt: at, updatedBy: context.scope.user ?? null };
  return { ok: true, record: { ...own, ...trace, version: version + 1 } };
}

const said = sql.raw("stake, defined_by, defined_with, retired, measures, versions");

const valuesOf = ({ stake, definedBy, definedWith, retired, measures, versions }: OwnIndicator) =>
  sql`${stake ?? null}::text, ${definedBy}::text, ${definedWith ?? null}::text, ${retired === true}::boolean,
    ${JSON.stringify(measures)}::jsonb, ${JSON.stringify(versions)}::jsonb`;

function entryAt({ scope, newId }: WriteContext, at: Date) {
  const { territory = "", user = null } = scope;
  return (told: Pick<JournalEntry, "recordId" | "action" | "before" | "after">): JournalEntry => ({
    id: newId(),
    territory,
    ecosystem: null,
    at,
    by: user,
    entity: "ownIndicator",
    ...told,
  });
}
