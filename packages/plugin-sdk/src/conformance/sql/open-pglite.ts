import type { SqlEngine } from "./sql-engine.ts";

/** PostgreSQL in this process, in memory: it needs nothing installed. */
export async function openPGlite(): Promise<SqlEngine> {
  const { PGlite } = await import("@electric-sql/pglite");
  const engine = await PGlite.create();
  return {
    query: async (text, parameters = []) => (await engine.query<object>(text, [...parameters])).rows,
    [Symbol.asyncDispose]: () => engine.close(),
  };
}
