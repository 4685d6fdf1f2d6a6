import { type Database, grantSignIn, runAsOwnerAlone } from "@bassin/db";
import { getMigrations } from "better-auth/db/migration";
import { sql } from "kysely";
import { createOfflineSignIn } from "./offline-sign-in.ts";
import { signInTables } from "./sign-in.ts";

/**
 * Brings the tables of sign-in up to date, as their owner, after our own migrations: all of them or none, one server at
 * a time. Running it again changes nothing.
 */
export async function migrateSignIn(database: Pick<Database, "asOwner">): Promise<void> {
  await runAsOwnerAlone(database, async (owner) => {
    const { options } = createOfflineSignIn({
      database: { signIn: owner },
      publicUrl: "http://localhost",
      secret: "only the shape of the tables is read here",
      newId: () => "",
    });
    const { compileMigrations } = await getMigrations({ ...options, database: signInTables(owner) });
    const statements = (await compileMigrations()).split(/;\s*(?:\n|$)/).filter((text) => text.trim() !== "");
    // The schema is there since our first migration, and its owner may not create others.
    for (const statement of statements.filter((text) => !text.startsWith("create schema"))) {
      await sql.raw(statement).execute(owner);
    }
    await grantSignIn(owner);
  });
}
