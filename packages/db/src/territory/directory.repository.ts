import type { Transaction } from "../database/database.ts";

/** Holds the directory of a territory until the end of the transaction: two lists written at once see each other. */
export async function lockDirectory(trx: Transaction, territory: string): Promise<void> {
  await trx.selectFrom("territory").select("territory_id").where("territory_id", "=", territory).forUpdate().execute();
}
