import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
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
export async function acceptInvitation(
  trx: Transaction,
  territory: string,
  accepted: { readonly id: string; readonly user: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable("invitation")
    .set({ accepted_by: accepted.user, accepted_at: accepted.at })
    .where("territory_id", "=", territory)
    .where("id", "=", accepted.id)
    .execute();
}

/** Closes an invitation nobody has accepted. Says whether there was one. */
export async function revokeInvitation(
  trx: Transaction,
  territory: string,
  revoked: { readonly id: string; readonly at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable("invitation")
    .set({ revoked_at: revoked.at })
    .where("territory_id", "=", territory)
    .where("id", "=", revoked.id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
