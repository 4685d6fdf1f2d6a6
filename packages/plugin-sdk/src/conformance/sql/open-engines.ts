import { inject } from "vitest";
import { openPGlite } from "./open-pglite.ts";
import type { SqlEngine, SqlEngineKind } from "./sql-engine.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** A running PostgreSQL; what is written stays in temporary tables. */
async function openPostgres(url: string): Promise<SqlEngine> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    query: async (text, parameters = []) => (await client.query<object>(text, [...parameters])).rows,
    [Symbol.asyncDispose]: () => client.end(),
  };
}

/** The engines at hand: PGlite, and the PostgreSQL whose address the settings of the tests give as `postgresUrl`. */
export function listEngines(): SqlEngineKind[] {
  const url = inject("postgresUrl");
  const pglite: SqlEngineKind = { name: "PGlite", open: openPGlite };
  return url ? [pglite, { name: "PostgreSQL", open: () => openPostgres(url) }] : [pglite];
}
