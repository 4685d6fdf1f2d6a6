import { type Kysely, sql } from "kysely";

/**
 * Whoever runs the instance may list territories and ecosystems from the command line, to export one or to erase
 * illustrations. What is written in them stays closed to the owner of the tables.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ["territory", "ecosystem"]) {
    await sql.raw(`create policy listed on ${table} for select to bassin_owner using (true)`).execute(db);
  }
}
