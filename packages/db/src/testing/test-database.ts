import { randomUUID } from "node:crypto";
import { sharedPostgres } from "@bassin/test-kit/shared-postgres";
import { type Database, databaseOn } from "../database/database.ts";
import type { Engine } from "../database/engine.ts";
import { migrate } from "../database/migrate.ts";
import { openPGlite } from "../database/pglite-engine.ts";
import { openPostgres } from "../database/postgres-engine.ts";

/** Both engines: what holds on one must hold on the other. */
export const engineKinds = ["pglite", "postgres"] as const;
export type EngineKind = Engine["kind"];

/** A migrated database of its own, gone when disposed of. */
export interface TestDatabase extends Database, AsyncDisposable {
  /** Address to connect to from outside, on PostgreSQL. */
  readonly url: string | undefined;
}

let pgliteTemplate: Promise<Blob> | undefined;
let postgresTemplate: Promise<string> | undefined;

/** What is run once in a template after migrating, such as the tables of sign-in. */
export type Preparation = (database: Database) => Promise<void>;

/** Opens a fresh database, copied from one migrated once per worker. */
export function testDatabase(kind: EngineKind, prepare?: Preparation): Promise<TestDatabase> {
  return kind === "pglite" ? freshPGlite(prepare) : freshPostgres(prepare);
}

async function freshPGlite(prepare: Preparation | undefined): Promise<TestDatabase> {
  pgliteTemplate ??= dumpTemplate(prepare);
  const database = databaseOn(await openPGlite({ dump: await pgliteTemplate }));
  return { ...database, url: undefined, [Symbol.asyncDispose]: database.close };
}

async function dumpTemplate(prepare: Preparation | undefined): Promise<Blob> {
  const engine = await openPGlite({});
  const database = databaseOn(engine);
  await migrate(database);
  await prepare?.(database);
  const dump = await engine.dump();
  await engine.close();
  return dump;
}

async function freshPostgres(prepare: Preparation | undefined): Promise<TestDatabase> {
  postgresTemplate ??= createTemplate(prepare);
  const created = await sharedPostgres().createDatabase({ template: await postgresTemplate });
  const database = databaseOn(await openPostgres({ url: created.url }));
  return {
    ...database,
    url: created.url,
    async [Symbol.asyncDispose]() {
      await database.close();
      await created[Symbol.asyncDispose]();
    },
  };
}

async function createTemplate(prepare: Preparation | undefined): Promise<string> {
  const template = await sharedPostgres().createDatabase({ name: `template_${randomUUID().replaceAll("-", "")}` });
  const database = databaseOn(await openPostgres({ url: template.url, connections: 1 }));
  await migrate(database);
  await prepare?.(database);
  await database.close();
  return template.name;
}
