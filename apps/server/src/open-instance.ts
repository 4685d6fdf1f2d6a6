import { type Database, migrate, openDatabase } from "@bassin/db";
import { migrateSignIn } from "./auth/migrate-sign-in.ts";
import type { Settings } from "./settings.ts";

/** Opens the database of the settings and brings it up to date; says which migrations ran. Throws `DirectoryInUse`. */
export async function openInstance(
  settings: Pick<Settings, "databaseUrl" | "dataDirectory">,
): Promise<{ readonly database: Database; readonly migrated: readonly string[] }> {
  const database = await openDatabase({ url: settings.databaseUrl, directory: settings.dataDirectory });
  try {
    const migrated = await migrate(database);
    await migrateSignIn(database);
    return { database, migrated };
  } catch (error) {
    await database.close();
    throw error;
  }
}
