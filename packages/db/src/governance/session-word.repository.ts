import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** Words said in a session. They never go to the journal, to an export or to a snapshot (domain §3). */
export interface SessionWord {
  readonly id: string;
  readonly session: string;
  readonly author: string;
  readonly text: string;
  readonly createdAt: Date;
}

/** The people of a space, for one who is among them; nothing for anyone else. */
export async function findCircle(trx: Transaction, space: string): Promise<readonly string[] | undefined> {
  const row = await trx
    .selectFrom("space_circle")
    .select("participants")
    .where("space_id", "=", space)
    .executeTakeFirst();
  return row?.participants;
}

/** Starts the circle of a space with the person who opened it. */
export async function startCircle(trx: Transaction, context: WriteContext, space: string): Promise<void> {
  const { territory = "", ecosystem = "", user = "" } = context.scope;
  await trx
    .insertInto("space_circle")
    .values({ territory_id: territory, ecosystem_id: ecosystem, space_id: space, participants: [user] })
    .execute();
}

/** Lets someone into a circle, or out of it. Only for one who is among its people; says whether it was so. */
export async function changeCircle(trx: Transaction, space: string, participants: readonly string[]): Promise<boolean> {
  const wanted = sql`${[...participants]}::text[]`;
  const result = await sql`update space_circle set participants = ${wanted}, former = array(
    select distinct one from unnest(former || participants) one where one <> all (${wanted}))
    where space_id = ${space}`.execute(trx);
  return (result.numAffectedRows ?? 0n) > 0n;
}

/** Keeps words for those who are in the circle now. */
export async function insertWord(
  trx: Transaction,
  context: WriteContext,
  word: {
    readonly space: string;
    readonly session: string;
    readonly readers: readonly string[];
    readonly text: string;
  },
): Promise<string> {
  const id = context.newId();
  const { territory = "", ecosystem = "", user = "" } = context.scope;
  await trx
    .insertInto("session_word")
    .values({
      territory_id: territory,
      ecosystem_id: ecosystem,
      id,
      space_id: word.space,
      session_id: word.session,
      author: user,
      readers: [...word.readers],
      text: word.text,
      created_at: context.now(),
    })
    .execute();
  return id;
}

/** The words of a session that the account of the scope may read. */
export async function listWords(trx: Transaction, session: string): Promise<SessionWord[]> {
  return await trx
    .selectFrom("session_word")
    .select(["id", "session_id as session", "author", "text", "created_at as createdAt"])
    .where("session_id", "=", session)
    .orderBy("id")
    .execute();
}

/** Takes one's own words back, for good. Says whether there were any. */
export async function withdrawWord(trx: Transaction, id: string): Promise<boolean> {
  const result = await sql`delete from session_word where id = ${id}`.execute(trx);
  return (result.numAffectedRows ?? 0n) > 0n;
}
