import { entities, type TerritoryFile } from "@bassin/core";
import { oneOfEach } from "@bassin/core/testing";
import {
  type Database,
  enterEcosystem,
  grantRole,
  insertEcosystem,
  letSpeakFor,
  loadOfficialCodes,
  openLiveHub,
  type TerritoryRole,
} from "@bassin/db";
import { type EngineKind, type TestDatabase, testDatabase, writingAs, writtenFile } from "@bassin/db/testing";
import { sql } from "kysely";
import { v7 } from "uuid";
import type { ApiContext } from "../src/context.ts";
import { appRouter } from "../src/router.ts";
import { createCallerFactory } from "../src/trpc.ts";

/** The table of accounts that sign-in keeps, as far as the API reads it. */
async function withAccounts(database: Database): Promise<void> {
  await database.asOwner(async (owner) => {
    await sql`create table auth."user" (id text primary key, name text not null, email text not null)`.execute(owner);
    await sql`grant select on auth."user" to bassin_app`.execute(owner);
  });
}

const createCaller = createCallerFactory(appRouter);

/** The API of a fresh database, called as anyone. */
export async function openApi(kind: EngineKind, options: Partial<ApiContext> = {}) {
  const database = await testDatabase(kind, withAccounts);
  const officialCodes = await loadOfficialCodes();
  const live = await openLiveHub(database, (error) => {
    throw error;
  });
  const context = (account: string | null, isOperator = false): ApiContext => ({
    database,
    live,
    officialCodes,
    plugins: { installed: [], quarantined: [] },
    person: account === null ? null : { account, name: account, email: `${account}@example.org`, isOperator },
    now: () => new Date(),
    newId: () => v7(),
    newSecret: () => v7() + v7(),
    publicUrl: "https://bassin.example.org",
    sendMail: null,
    ...options,
  });
  return {
    database,
    as: (account: string | null, isOperator = false) => createCaller(context(account, isOperator)),
    async [Symbol.asyncDispose]() {
      await live.close();
      await database[Symbol.asyncDispose]();
    },
  };
}
export type Api = Awaited<ReturnType<typeof openApi>>;

export interface Place {
  readonly territory: string;
  readonly ecosystem: string;
}

/** A territory that is nobody's illustration, with one record of each entity. */
export async function writeTerritory(
  database: TestDatabase,
  changes: (file: TerritoryFile) => TerritoryFile = (file) => file,
) {
  const file = oneOfEach();
  const real = { ...file, territory: { ...file.territory, illustration: null, notice: null } };
  const written = await writtenFile(database, changes(real));
  const facts = written.ecosystems[0];
  if (facts === undefined) throw new Error("The file has one ecosystem");
  return { written, facts, place: { territory: written.territory.id, ecosystem: facts.ecosystem.id } };
}

/** Gives a role in the territory, or in one ecosystem of it. */
export async function giveRole(
  database: TestDatabase,
  territory: string,
  grant: { user: string; role: TerritoryRole; ecosystem?: string; speaksFor?: string },
): Promise<void> {
  const scope = { territory };
  await database.inScope(scope, async (trx) => {
    await grantRole(trx, writingAs(scope), { user: grant.user, role: grant.role, ecosystem: grant.ecosystem ?? null });
    if (grant.speaksFor !== undefined)
      await letSpeakFor(trx, writingAs(scope), { user: grant.user, actor: grant.speaksFor });
  });
}

/** Another ecosystem beside the first, with someone who has a role there only. */
export async function writeNeighbour(database: TestDatabase, territory: string): Promise<Place> {
  const scope = { territory, ecosystem: v7() };
  await database.inScope(scope, async (trx) => {
    await enterEcosystem(trx, scope.ecosystem);
    await insertEcosystem(trx, writingAs(scope), { name: "À côté" });
  });
  return scope;
}

/** Every row of every table of the territories, to compare what was there before with what is there after. */
export async function everything(database: TestDatabase, places: readonly Place[]): Promise<string> {
  const seen: unknown[] = [];
  const tables = [
    ...Object.values(entities).map(({ name }) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  ];
  const others = [
    "territory",
    "ecosystem",
    "person_role",
    "speaks_for",
    "invitation",
    "territory_plugin",
    "journal",
    "confirmation_link",
    "fact_remark",
    "campaign",
    "campaign_guest",
    "wall_code",
  ];
  for (const place of places) {
    for (const table of [...tables, ...others]) {
      const rows = await database.inScope(place, (trx) =>
        sql`select to_jsonb(t) as row from ${sql.table(table)} t order by 1`.execute(trx),
      );
      seen.push([table, rows.rows]);
    }
  }
  return JSON.stringify(seen);
}
