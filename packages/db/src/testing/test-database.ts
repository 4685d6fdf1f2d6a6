import { randomUUID } from "node:crypto";
import { sharedPostgres } from "@bassin/test-kit/shared-postgres";
import { type Database, databaseOn } from "../database/database.ts";
import type { Engine } from "../database/engine.ts";
import { openPGlite } from "../database/pglite-engine.ts";
import { openPostgres } from "../database/postgres-engine.ts";
import { dumpTemplate } from "./pglite-template.ts";
import { keepTemplates, migrateTemplate, type Preparation } from "./template.ts";

/** Both engines: what holds on one must hold on the other. */
export const engineKinds = ["pglite", "postgres"] as const;
export type EngineKind = Engine["kind"];

/** A migrated database of its own, gone when disposed of. */
export interface TestDatabase extends Database, AsyncDisposable {
  /** Address to connect to from outside, on PostgreSQL. */
  readonly url: string | undefined;
}

const pgliteTemplate = keepTemplates(dumpTemplate);
const postgresTemplate = keepTemplates(createTemplate);

/** Opens a fresh database, copied from one migrated once per process and preparation. */
export function testDatabase(kind: EngineKind, prepare?: Preparation): Promise<TestDatabase> {
  return kind === "pglite" ? freshPGlite(prepare) : freshPostgres(prepare);
}

async function freshPGlite(prepare: Preparation | undefined): Promise<TestDatabase> {
  const database = databaseOn(await openPGlite({ dump: await pgliteTemplate(prepare) }));
  return { ...database, url: undefined, [Symbol.asyncDispose]: database.close };
}

async function freshPostgres(prepare: Preparation | undefined): Promise<TestDatabase> {
  const created = await sharedPostgres().createDatabase({ template: await postgresTemplate(prepare) });
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
  await migrateTemplate(database, prepare);
  await database.close();
  return template.name;
}
