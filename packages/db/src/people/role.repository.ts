import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { journalPeople } from "./journal-people.ts";

export type TerritoryRole = "pilot" | "facilitator" | "member" | "observer";

/** A role of a person in a territory; in one of its ecosystems only, when one is named. */
export interface PersonRole {
  readonly id: string;
  readonly user: string;
  readonly role: TerritoryRole;
  readonly ecosystem: string | null;
  /** When it was first given. */
  readonly since: Date;
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
    since: row.created_at,
  }));
}

/** Holds the roles of a territory until the end of the transaction, so that two changes at once see each other. */
export async function lockRoles(trx: Transaction, territory: string): Promise<void> {
  await trx.selectFrom("territory").select("territory_id").where("territory_id", "=", territory).forUpdate().execute();
}

/** The roles held at a place: for the whole territory, or for one ecosystem. */
async function findRole(trx: Transaction, territory: string, held: Pick<PersonRole, "user" | "ecosystem">) {
  const roles = await listRoles(trx, territory);
  return roles.find(({ user, ecosystem }) => user === held.user && ecosystem === held.ecosystem);
}

/** Gives a role, or changes the one already held at the same place; answers with its identifier. */
export async function grantRole(
  trx: Transaction,
  context: WriteContext,
  grant: Omit<PersonRole, "id" | "since">,
): Promise<string> {
  const territory = context.scope.territory ?? "";
  const before = await findRole(trx, territory, grant);
  if (before?.role === grant.role) return before.id;
  const id = before?.id ?? context.newId();
  if (before === undefined) {
    await trx
      .insertInto("person_role")
      .values({
        territory_id: territory,
        id,
        user_id: grant.user,
        role: grant.role,
        ecosystem_id: grant.ecosystem,
        created_by: context.scope.user ?? null,
      })
      .execute();
  } else {
    await trx
      .updateTable("person_role")
      .set({ role: grant.role })
      .where("territory_id", "=", territory)
      .where("id", "=", id)
      .execute();
  }
  const action = before === undefined ? "create" : "update";
  await journalPeople(trx, context, { entity: "personRole", recordId: id, action, before, after: { ...grant, id } });
  return id;
}

/** Gives back a role as it was when it was taken, since the same day. Says whether the journal saw it taken. */
export async function restoreRole(trx: Transaction, context: WriteContext, id: string): Promise<boolean> {
  const { territory = "", user = null } = context.scope;
  const given = await sql<Omit<PersonRole, "id" | "since">>`
    insert into person_role (territory_id, id, user_id, role, ecosystem_id, created_at, created_by)
    select territory_id, record_id, before->>'user', before->>'role', (before->>'ecosystem')::uuid,
      (before->>'since')::timestamptz, ${user}::text
    from (select * from journal where territory_id = ${territory} and record_id = ${id} order by id desc limit 1) last
    where entity = 'personRole' and action = 'remove'
    on conflict do nothing
    returning user_id as "user", role, ecosystem_id as ecosystem`.execute(trx);
  const [after] = given.rows;
  if (after === undefined) return false;
  await journalPeople(trx, context, { entity: "personRole", recordId: id, action: "create", after: { ...after, id } });
  return true;
}

/** Takes a role back. Says whether there was one. */
export async function revokeRole(trx: Transaction, context: WriteContext, id: string): Promise<boolean> {
  const territory = context.scope.territory ?? "";
  const before = (await listRoles(trx, territory)).find((role) => role.id === id);
  if (before === undefined) return false;
  await trx.deleteFrom("person_role").where("territory_id", "=", territory).where("id", "=", id).execute();
  await journalPeople(trx, context, { entity: "personRole", recordId: id, action: "remove", before });
  return true;
}
