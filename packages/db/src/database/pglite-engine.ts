import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, sql } from "kysely";
import { lockDirectory } from "./directory-lock.ts";
import type { Engine, EngineSettings } from "./engine.ts";
import { pgliteParsers } from "./parsers.ts";
import { appRole, createRoles, grantRoles, ownerRole } from "./roles.ts";
import { SerialPGliteDialect } from "./serial-pglite-dialect.ts";

/** An engine that can also be copied, for tests that start from the same content. */
export interface PGliteEngine extends Engine {
  dump(): Promise<Blob>;
}

/** Opens PGlite, alone on its directory. Throws `DirectoryInUse`. */
export async function openPGlite(settings: EngineSettings): Promise<PGliteEngine> {
  const unlock = settings.directory === undefined ? () => {} : takeDirectory(settings.directory);
  try {
    return await start(settings, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function takeDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return lockDirectory(directory);
}

/** One session on one machine needs no more pages in memory than this: a quarter of the default, 75 MB less. */
const serverConfiguration = ["shared_buffers=32MB"];

async function start(settings: EngineSettings, unlock: () => void): Promise<PGliteEngine> {
  const pglite = await PGlite.create({
    ...(settings.directory === undefined ? {} : { dataDir: join(settings.directory, "pglite") }),
    ...(settings.dump === undefined ? {} : { loadDataDir: settings.dump }),
    parsers: pgliteParsers,
    postgresqlconf: serverConfiguration,
  });
  for (const statement of [...createRoles, ...grantRoles]) await pglite.exec(statement);
  // The session is a superuser, whom row-level security does not hold: it never serves a request as itself.
  await pglite.exec(`set role ${appRole}`);
  const app = new Kysely<unknown>({ dialect: new SerialPGliteDialect({ pglite }) });
  return {
    kind: "pglite",
    app,
    asOwner: (work) =>
      app.connection().execute(async (connection) => {
        await sql.raw(`set role ${ownerRole}`).execute(connection);
        try {
          return await work(connection);
        } finally {
          await sql.raw(`set role ${appRole}`).execute(connection);
        }
      }),
    listen: (channel, hear) =>
      app.connection().execute(async () => {
        const stop = await pglite.listen(channel, hear);
        return () => app.connection().execute(() => stop());
      }),
    dump: () => pglite.dumpDataDir("none"),
    async close() {
      await pglite.close();
      unlock();
    },
  };
}
