import type { Database } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";

/** What is run once in a template after migrating, such as the tables of sign-in. */
export type Preparation = (database: Database) => Promise<void>;

/** Brings a database to the state from which tests start. */
export async function migrateTemplate(database: Database, prepare: Preparation | undefined): Promise<void> {
  await migrate(database);
  await prepare?.(database);
}

/** Makes one template per preparation, the first time it is asked for, and keeps it as long as this process. */
export function keepTemplates<Template>(
  make: (prepare: Preparation | undefined) => Promise<Template>,
): (prepare: Preparation | undefined) => Promise<Template> {
  const made = new Map<Preparation | undefined, Promise<Template>>();
  return (prepare) => {
    const kept = made.get(prepare) ?? make(prepare);
    made.set(prepare, kept);
    return kept;
  };
}
