import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";

export type TerritoryRole = "pilot" | "facilitator" | "member" | "observer";

/** A role of a person in a territory; in one of its ecosystems only, when one is named. */
export interface PersonRole {
  readonly id: string;
  readonly user: string;
  readonly role: TerritoryRole;
  readonly ecosystem: string | null;
}

/** The roles given in the territory of the scope. */
export async function listRoles(trx: Transaction, territory: string): Promise<PersonRole[]> {
  const rows = await trx
    .selectFrom("person_role")
    .selectAll()
    .where("territory_id", "=", territory)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    user: row.user_id,
    role: row.role as TerritoryRole,
    ecosystem: row.ecosystem_id,
  }));
}

/** Gives a role, or changes the one already held at the same place. */
export async function grantRole(
  trx: Transaction,
  context: WriteContext,
  grant: { readonly user: string; readonly role: TerritoryRole; readonly ecosystem: string | null },
): Promise<void> {
  await trx
    .insertInto("person_role")
    .values({
      territory_id: context.scope.territory ?? "",
      id: context.newId(),
      user_id: grant.user,
      role: grant.role,
      ecosystem_id: grant.ecosystem,
      created_by: context.scope.user ?? null,
    })
    .onConflict((conflict) =>
      conflict.columns(["territory_id", "user_id", "ecosystem_id"]).doUpdateSet({ role: grant.role }),
    )
    .execute();
}

/** Takes a role back. Says whether there was one. */
export async function revokeRole(trx: Transaction, territory: string, id: string): Promise<boolean> {
  const result = await trx
    .deleteFrom("person_role")
    .where("territory_id", "=", territory)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Which actors each person of the territory speaks for. */
export async function listSpokespeople(
  trx: Transaction,
  territory: string,
): Promise<{ readonly user: string; readonly actor: string }[]> {
  return await trx
    .selectFrom("speaks_for")
    .select(["user_id as user", "actor_id as actor"])
    .where("territory_id", "=", territory)
    .orderBy("user_id")
    .orderBy("actor_id")
    .execute();
}

/** Lets a person speak for an actor. */
export async function letSpeakFor(
  trx: Transaction,
  territory: string,
  speaker: { readonly user: string; readonly actor: string },
): Promise<void> {
  await trx
    .insertInto("speaks_for")
    .values({ territory_id: territory, user_id: speaker.user, actor_id: speaker.actor })
    .onConflict((conflict) => conflict.columns(["territory_id", "user_id", "actor_id"]).doNothing())
    .execute();
}

/** Ends that a person speaks for an actor. */
export async function endSpeakingFor(
  trx: Transaction,
  territory: string,
  speaker: { readonly user: string; readonly actor: string },
): Promise<void> {
  await trx
    .deleteFrom("speaks_for")
    .where("territory_id", "=", territory)
    .where("user_id", "=", speaker.user)
    .where("actor_id", "=", speaker.actor)
    .execute();
}
