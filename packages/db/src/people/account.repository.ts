import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";

/** How people are called, by account. An account that is gone has no line. */
export async function listAccountNames(
  trx: Transaction,
  accounts: readonly string[],
): Promise<{ readonly account: string; readonly name: string }[]> {
  const rows = await sql<{ account: string; name: string }>`select id as account, name from auth."user"
    where id = any (${[...accounts]}::text[]) order by name`.execute(trx);
  return rows.rows;
}
