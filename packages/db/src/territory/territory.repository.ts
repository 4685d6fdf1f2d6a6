import type { EcosystemInput, Illustration, LocalText, TerritoryInput } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { ecosystemStatement } from "../database/scope.ts";
import { type JournalAction, writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";
import type { Bookkeeping } from "../records/stored.ts";

/** A territory as shown in a list. */
export interface TerritorySummary {
  readonly id: string;
  readonly name: string;
  readonly communes: readonly string[];
  readonly illustration: Illustration | null;
  readonly notice: LocalText | null;
  readonly version: number;
}

/** The territories the account of the scope may see, those that are open: where it has a role, and the illustrations. By name. */
export async function listTerritories(trx: Transaction): Promise<TerritorySummary[]> {
  const rows = await trx
    .selectFrom("territory")
    .select(["territory_id as id", "name", "communes", "illustration", "notice", "version"])
    .where("closed_at", "is", null)
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, illustration: row.illustration as Illustration | null }));
}

/** An ecosystem as shown in a list. */
export interface EcosystemSummary {
  readonly id: string;
  readonly territory: string;
  readonly name: string;
  readonly perimeter: readonly string[] | null;
}

/** The ecosystems the account of the scope may see, those that are open. By name. */
export async function listEcosystems(trx: Transaction): Promise<EcosystemSummary[]> {
  return await trx
    .selectFrom("ecosystem")
    .select(["ecosystem_id as id", "territory_id as territory", "name", "perimeter"])
    .where("closed_at", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("territory")
          .select("name")
          .whereRef("territory.territory_id", "=", "ecosystem.territory_id")
          .where("territory.closed_at", "is", null),
      ),
    )
    .orderBy("name")
    .execute();
}

/** Writes a new territory down. The scope of the transaction must already name its identifier. */
export async function insertTerritory(
  trx: Transaction,
  context: WriteContext,
  input: TerritoryInput & {
    readonly illustration?: Illustration | null | undefined;
    readonly tellsOf?: string | null | undefined;
    readonly notice?: LocalText | null | undefined;
  },
): Promise<void> {
  const { illustration, tellsOf, notice, ...said } = input;
  await trx
    .insertInto("territory")
    .values({
      territory_id: territoryOf(context),
      name: said.name,
      communes: [...said.communes],
      basin: said.basin ?? null,
      description: said.description ?? null,
      illustration: illustration ?? null,
      tells_of: tellsOf ?? null,
      notice: notice == null ? null : JSON.stringify(notice),
      ...createdBy(context),
    })
    .execute();
  await journal(trx, context, { entity: "territory", action: "create", before: null, after: input });
}

/** Writes a new ecosystem down. The scope of the transaction must already name both identifiers. */
export async function insertEcosystem(trx: Transaction, context: WriteContext, input: EcosystemInput): Promise<void> {
  await trx
    .insertInto("ecosystem")
    .values({
      territory_id: territoryOf(context),
      ecosystem_id: ecosystemOf(context),
      name: input.name,
      summary: input.summary ?? null,
      perimeter: input.perimeter ?? null,
      perimeter_reason: input.perimeterReason ?? null,
      source: input.source ?? null,
      ...createdBy(context),
    })
    .execute();
  await journal(trx, context, { entity: "ecosystem", action: "create", before: null, after: input });
}

/** Any part of what is said; `undefined` leaves it as it is. */
type Changes<Said> = { readonly [Field in keyof Said]?: Said[Field] | undefined };

type RootOutcome<Current> =
  | { readonly ok: true; readonly record: Current }
  | { readonly ok: false; readonly code: "not-found" }
  | { readonly ok: false; readonly code: "stale"; readonly current: Current };

export type StoredTerritory = TerritoryInput & { readonly id: string } & Pick<Bookkeeping, "version">;
export type StoredEcosystem = EcosystemInput & { readonly id: string } & Pick<Bookkeeping, "version">;

/** Changes what is said of the territory itself. */
export async function updateTerritory(
  trx: Transaction,
  context: WriteContext,
  write: { readonly version: number; readonly patch: Changes<TerritoryInput> },
): Promise<RootOutcome<StoredTerritory>> {
  const read = () =>
    trx
      .selectFrom("territory")
      .select(["territory_id as id", "name", "communes", "basin", "description", "version"])
      .where("territory_id", "=", territoryOf(context));
  const before = await read().forUpdate().executeTakeFirst();
  if (before === undefined) return { ok: false, code: "not-found" };
  if (before.version !== write.version) return { ok: false, code: "stale", current: before };
  await trx
    .updateTable("territory")
    .set({ ...defined(write.patch), ...touchedBy(context), version: before.version + 1 })
    .where("territory_id", "=", territoryOf(context))
    .execute();
  const after = await read().executeTakeFirstOrThrow();
  await journal(trx, context, { entity: "territory", action: "update", before, after });
  return { ok: true, record: after };
}

/** Changes what is said of the ecosystem itself. */
export async function updateEcosystem(
  trx: Transaction,
  context: WriteContext,
  write: { readonly version: number; readonly patch: Changes<EcosystemInput> },
): Promise<RootOutcome<StoredEcosystem>> {
  const read = () =>
    trx
      .selectFrom("ecosystem")
      .select([
        "ecosystem_id as id",
        "name",
        "summary",
        "perimeter",
        "perimeter_reason as perimeterReason",
        "source",
        "version",
      ])
      .where("territory_id", "=", territoryOf(context))
      .where("ecosystem_id", "=", ecosystemOf(context));
  const before = await read().forUpdate().executeTakeFirst();
  if (before === undefined) return { ok: false, code: "not-found" };
  if (before.version !== write.version) return { ok: false, code: "stale", current: before };
  const { perimeterReason, ...patch } = write.patch;
  await trx
    .updateTable("ecosystem")
    .set({
      ...defined({ ...patch, perimeter_reason: perimeterReason }),
      ...touchedBy(context),
      version: before.version + 1,
    })
    .where("territory_id", "=", territoryOf(context))
    .where("ecosystem_id", "=", ecosystemOf(context))
    .execute();
  const after = await read().executeTakeFirstOrThrow();
  await journal(trx, context, { entity: "ecosystem", action: "update", before, after });
  return { ok: true, record: after };
}

/** Makes an ecosystem of the territory the one the rest of the transaction may touch. */
export async function enterEcosystem(trx: Transaction, ecosystem: string): Promise<void> {
  await sql.raw(ecosystemStatement(ecosystem)).execute(trx);
}

function journal(
  trx: Transaction,
  context: WriteContext,
  change: { entity: "territory" | "ecosystem"; action: JournalAction; before: object | null; after: object | null },
): Promise<void> {
  const ecosystem = change.entity === "ecosystem" ? ecosystemOf(context) : null;
  return writeJournal(trx, [
    {
      id: context.newId(),
      territory: territoryOf(context),
      ecosystem,
      at: context.now(),
      by: context.scope.user ?? null,
      recordId: ecosystem ?? territoryOf(context),
      ...change,
    },
  ]);
}

/** What a patch says, without what it leaves out. */
function defined<Patch extends object>(patch: Patch): { [Field in keyof Patch]?: Exclude<Patch[Field], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Patch]?: Exclude<Patch[Field], undefined>;
  };
}

function createdBy(context: WriteContext) {
  const by = context.scope.user ?? null;
  return { created_at: context.now(), created_by: by, ...touchedBy(context) };
}

function touchedBy(context: WriteContext) {
  return { updated_at: context.now(), updated_by: context.scope.user ?? null };
}

function territoryOf(context: WriteContext): string {
  if (context.scope.territory === undefined) throw new Error("A territory is written inside its own scope");
  return context.scope.territory;
}

function ecosystemOf(context: WriteContext): string {
  if (context.scope.ecosystem === undefined) throw new Error("An ecosystem is written inside its own scope");
  return context.scope.ecosystem;
}
