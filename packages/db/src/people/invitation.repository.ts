import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { journalPeople } from "./journal-people.ts";
import type { TerritoryRole } from "./role.repository.ts";

/** A link that lets its holder into a territory with a role. The link itself is not kept, only its fingerprint. */
export interface Invitation {
  readonly id: string;
  readonly role: TerritoryRole;
  readonly ecosystem: string | null;
  readonly actor: string | null;
  readonly email: string | null;
  readonly expiresAt: Date;
  readonly acceptedBy: string | null;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

const columns = [
  "id",
  "role",
  "ecosystem_id as ecosystem",
  "actor_id as actor",
  "email",
  "expires_at as expiresAt",
  "accepted_by as acceptedBy",
  "accepted_at as acceptedAt",
  "revoked_at as revokedAt",
] as const;

/** The invitations of the territory of the scope, newest first. */
export async function listInvitations(trx: Transaction, territory: string): Promise<Invitation[]> {
  const rows = await trx
    .selectFrom("invitation")
    .select(columns)
    .where("territory_id", "=", territory)
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as TerritoryRole }));
}

/** Writes an invitation down; returns its identifier. */
export async function insertInvitation(
  trx: Transaction,
  context: WriteContext,
  invitation: Pick<Invitation, "role" | "ecosystem" | "actor" | "email" | "expiresAt"> & { readonly tokenHash: string },
): Promise<string> {
  const id = context.newId();
  await trx
    .insertInto("invitation")
    .values({
      territory_id: context.scope.territory ?? "",
      id,
      token_hash: invitation.tokenHash,
      role: invitation.role,
      ecosystem_id: invitation.ecosystem,
      actor_id: invitation.actor,
      email: invitation.email,
      expires_at: invitation.expiresAt,
      created_by: context.scope.user ?? null,
    })
    .execute();
  const { role, ecosystem, actor } = invitation;
  await journalPeople(trx, context, {
    entity: "invitation",
    recordId: id,
    action: "create",
    after: { role, ecosystem, actor },
  });
  return id;
}

/** Finds an invitation by the fingerprint of its link and holds it until the end of the transaction. */
export async function findInvitation(
  trx: Transaction,
  wanted: { readonly territory: string; readonly tokenHash: string },
): Promise<Invitation | undefined> {
  const row = await trx
    .selectFrom("invitation")
    .select(columns)
    .where("territory_id", "=", wanted.territory)
    .where("token_hash", "=", wanted.tokenHash)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, role: row.role as TerritoryRole };
}

/** Marks an invitation as accepted: it opens once. */
export async function acceptInvitation(trx: Transaction, context: WriteContext, id: string): Promise<void> {
  const { territory = "", user = null } = context.scope;
  const accepted = { accepted_by: user, accepted_at: context.now() };
  await trx
    .updateTable("invitation")
    .set(accepted)
    .where("territory_id", "=", territory)
    .where("id", "=", id)
    .execute();
  const after = { acceptedBy: user };
  await journalPeople(trx, context, { entity: "invitation", recordId: id, action: "confirm", after });
}

/** Closes an invitation nobody has accepted. Says whether there was one. */
export async function revokeInvitation(trx: Transaction, context: WriteContext, id: string): Promise<boolean> {
  const result = await trx
    .updateTable("invitation")
    .set({ revoked_at: context.now() })
    .where("territory_id", "=", context.scope.territory ?? "")
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await journalPeople(trx, context, { entity: "invitation", recordId: id, action: "remove" });
  return true;
}

/** Opens again an invitation that was withdrawn: the same link, until the same day. Says whether there was one. */
export async function reopenInvitation(trx: Transaction, context: WriteContext, id: string): Promise<boolean> {
  const row = await trx
    .updateTable("invitation")
    .set({ revoked_at: null })
    .where("territory_id", "=", context.scope.territory ?? "")
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is not", null)
    .returning(["role", "ecosystem_id as ecosystem", "actor_id as actor"])
    .executeTakeFirst();
  if (row === undefined) return false;
  await journalPeople(trx, context, { entity: "invitation", recordId: id, action: "create", after: row });
  return true;
}

/** Puts another link in the place of one nobody has accepted: the former opens nothing any more. */
export async function renewInvitation(
  trx: Transaction,
  context: WriteContext,
  renewed: { readonly id: string; readonly tokenHash: string; readonly expiresAt: Date },
): Promise<Invitation | undefined> {
  const { id, tokenHash, expiresAt } = renewed;
  const row = await trx
    .updateTable("invitation")
    .set({ token_hash: tokenHash, expires_at: expiresAt })
    .where("territory_id", "=", context.scope.territory ?? "")
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .returning(columns)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await journalPeople(trx, context, { entity: "invitation", recordId: id, action: "update", after: { expiresAt } });
  return { ...row, role: row.role as TerritoryRole };
}
