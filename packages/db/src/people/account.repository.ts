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

/** The addresses of accounts. For rules only: nobody is shown somebody else’s. */
export async function listAccountEmails(trx: Transaction, accounts: readonly string[]): Promise<string[]> {
  const rows = await sql<{ email: string }>`select email from auth."user"
    where id = any (${[...accounts]}::text[])`.execute(trx);
  return rows.rows.map(({ email }) => email);
}
