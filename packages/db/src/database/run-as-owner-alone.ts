import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";

/** What tells this lock from others on the same server. */
const lock = 0x626173;

/** Runs as the owner of the tables in one transaction, while no other process does: servers may start together. */
export function runAsOwnerAlone<Result>(
  database: Pick<Database, "asOwner">,
  work: (owner: Kysely<unknown>) => Promise<Result>,
): Promise<Result> {
  return database.asOwner((owner) =>
    owner.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${lock})`.execute(trx);
      return work(trx);
    }),
  );
}
