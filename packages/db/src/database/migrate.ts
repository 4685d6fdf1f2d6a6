import { type Migration, type MigrationResult, Migrator } from "kysely/migration";
import { migrations } from "../migrations/index.ts";
import type { Database } from "./database.ts";

/** Brings the schema up to date, as its owner; returns the names of the migrations that ran. Throws what stopped it. */
export function migrate(
  database: Pick<Database, "asOwner">,
  wanted: Record<string, Migration> = migrations,
): Promise<string[]> {
  return database.asOwner(async (db) => {
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(wanted) } });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    return (results ?? []).filter(hasRun).map((result) => result.migrationName);
  });
}

function hasRun(result: MigrationResult): boolean {
  return result.status === "Success";
}
