import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { journalPeople } from "./journal-people.ts";

/** A person who speaks for an actor. */
export interface Spokesperson {
  readonly user: string;
  readonly actor: string;
}

/** The same, and since when. */
export interface KnownSpokesperson extends Spokesperson {
  readonly since: Date;
}

/** Which actors each person of the territory speaks for. */
export async function listSpokespeople(trx: Transaction, territory: string): Promise<KnownSpokesperson[]> {
  return await trx
    .selectFrom("speaks_for")
    .select(["user_id as user", "actor_id as actor", "since"])
    .where("territory_id", "=", territory)
    .orderBy("user_id")
    .orderBy("actor_id")
    .execute();
}

/** Lets a person speak for an actor. */
export async function letSpeakFor(trx: Transaction, context: WriteContext, speaker: Spokesperson): Promise<void> {
  const result = await trx
    .insertInto("speaks_for")
    .values({ territory_id: context.scope.territory ?? "", user_id: speaker.user, actor_id: speaker.actor })
    .onConflict((conflict) => conflict.columns(["territory_id", "user_id", "actor_id"]).doNothing())
    .executeTakeFirst();
  if ((result.numInsertedOrUpdatedRows ?? 0n) === 0n) return;
  const after = { ...speaker };
  await journalPeople(trx, context, { entity: "speaksFor", recordId: speaker.actor, action: "create", after });
}

/** Ends that a person speaks for an actor. */
export async function endSpeakingFor(trx: Transaction, context: WriteContext, speaker: Spokesperson): Promise<void> {
  const result = await trx
    .deleteFrom("speaks_for")
    .where("territory_id", "=", context.scope.territory ?? "")
    .where("user_id", "=", speaker.user)
    .where("actor_id", "=", speaker.actor)
    .returning("since")
    .executeTakeFirst();
  if (result === undefined) return;
  const before = { ...speaker, since: result.since };
  await journalPeople(trx, context, { entity: "speaksFor", recordId: speaker.actor, action: "remove", before });
}

/** Lets a person speak again for an actor, since the same day as before. Says whether the journal saw it end. */
export async function restoreSpeaker(trx: Transaction, context: WriteContext, speaker: Spokesperson): Promise<boolean> {
  const { territory = "" } = context.scope;
  const { user, actor } = speaker;
  const given = await sql`
    insert into speaks_for (territory_id, user_id, actor_id, since)
    select territory_id, ${user}, record_id, coalesce((before->>'since')::timestamptz, now())
    from (select * from journal where territory_id = ${territory} and record_id = ${actor} and entity = 'speaksFor'
      and coalesce(before, after)->>'user' = ${user} order by id desc limit 1) last
    where action = 'remove'
    on conflict do nothing
    returning actor_id`.execute(trx);
  if (given.rows.length === 0) return false;
  const after = { ...speaker };
  await journalPeople(trx, context, { entity: "speaksFor", recordId: actor, action: "create", after });
  return true;
}

/** Ends all that a person speaks for. */
export async function endAllSpeakingFor(trx: Transaction, context: WriteContext, user: string): Promise<void> {
  const spoken = await listSpokespeople(trx, context.scope.territory ?? "");
  for (const { actor } of spoken.filter((one) => one.user === user)) {
    await endSpeakingFor(trx, context, { user, actor });
  }
}
