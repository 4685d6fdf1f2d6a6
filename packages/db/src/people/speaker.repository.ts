import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { journalPeople } from "./journal-people.ts";

/** A person who speaks for an actor. */
export interface Spokesperson {
  readonly user: string;
  readonly actor: string;
}

/** Which actors each person of the territory speaks for. */
export async function listSpokespeople(trx: Transaction, territory: string): Promise<Spokesperson[]> {
  return await trx
    .selectFrom("speaks_for")
    .select(["user_id as user", "actor_id as actor"])
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
    .executeTakeFirst();
  if (result.numDeletedRows === 0n) return;
  const before = { ...speaker };
  await journalPeople(trx, context, { entity: "speaksFor", recordId: speaker.actor, action: "remove", before });
}
