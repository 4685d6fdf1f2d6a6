import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { journalPeople } from "./journal-people.ts";

/** A link by which someone without an account answers for an actor about one fact. Only its fingerprint is kept. */
export interface ConfirmationLink {
  readonly id: string;
  readonly entity: string;
  readonly record: string;
  readonly actor: string;
  /** Whom it is for, as its issuer named them. */
  readonly person: string;
  /** The address it was sent to, seen by nobody else; none when its issuer copied it. */
  readonly email: string | null;
  readonly expiresAt: Date;
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly answer: string | null;
  /** The name given by whoever answered. */
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly revokedAt: Date | null;
}

const columns = [
  "id",
  "entity",
  "record_id as record",
  "actor_id as actor",
  "person_name as person",
  "email",
  "expires_at as expiresAt",
  "created_by as issuedBy",
  "created_at as issuedAt",
  "answer",
  "answered_name as answeredBy",
  "answered_at as answeredAt",
  "revoked_at as revokedAt",
] as const;

/** The links of the ecosystem of the scope, newest first. */
export async function listConfirmationLinks(trx: Transaction): Promise<ConfirmationLink[]> {
  return await trx.selectFrom("confirmation_link").select(columns).orderBy("id", "desc").execute();
}

/** What is said to make a link. */
export type NewConfirmationLink = Pick<
  ConfirmationLink,
  "entity" | "record" | "actor" | "person" | "email" | "expiresAt"
> & { readonly tokenHash: string };

/** Writes a link down; returns its identifier. The journal says who made it for whom, never the address. */
export async function insertConfirmationLink(
  trx: Transaction,
  context: WriteContext,
  link: NewConfirmationLink,
): Promise<string> {
  const id = context.newId();
  const { territory = "", ecosystem = "", user = "" } = context.scope;
  const { tokenHash, entity, record, actor, person, email, expiresAt } = link;
  await trx
    .insertInto("confirmation_link")
    .values({
      territory_id: territory,
      ecosystem_id: ecosystem,
      id,
      token_hash: tokenHash,
      entity,
      record_id: record,
      actor_id: actor,
      person_name: person,
      email,
      expires_at: expiresAt,
      created_by: user,
      created_at: context.now(),
    })
    .execute();
  const after = { of: entity, record, actor, person, way: email === null ? "copied" : "sent" };
  await journalPeople(trx, context, { entity: "confirmationLink", recordId: id, action: "create", after });
  return id;
}

/** Finds a link of the scope by its fingerprint and holds it until the end of the transaction. */
export async function findConfirmationLink(trx: Transaction, tokenHash: string): Promise<ConfirmationLink | undefined> {
  return await trx
    .selectFrom("confirmation_link")
    .select(columns)
    .where("token_hash", "=", tokenHash)
    .forUpdate()
    .executeTakeFirst();
}

/** Keeps what was answered by a link, and by whom: it answers once. The journal names its issuer and the name given. */
export async function answerConfirmationLink(
  trx: Transaction,
  context: WriteContext,
  {
    link,
    answer,
    name,
  }: { readonly link: ConfirmationLink; readonly answer: "yes" | "not-quite"; readonly name: string },
): Promise<void> {
  await trx
    .updateTable("confirmation_link")
    .set({ answer, answered_name: name, answered_at: context.now() })
    .where("id", "=", link.id)
    .execute();
  const { entity: of, record, actor, person, issuedBy, email } = link;
  const after = {
    of,
    record,
    actor,
    person,
    issuedBy,
    way: email === null ? "copied" : "sent",
    answer,
    nameGiven: name,
  };
  await journalPeople(trx, context, { entity: "confirmationLink", recordId: link.id, action: "confirm", after });
}

/** Opens again a link that was withdrawn, until the same day. Says whether there was one. */
export async function reopenConfirmationLink(trx: Transaction, context: WriteContext, id: string): Promise<boolean> {
  const row = await trx
    .updateTable("confirmation_link")
    .set({ revoked_at: null })
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .where("revoked_at", "is not", null)
    .returning(["entity as of", "record_id as record", "actor_id as actor", "person_name as person"])
    .executeTakeFirst();
  if (row === undefined) return false;
  await journalPeople(trx, context, { entity: "confirmationLink", recordId: id, action: "create", after: row });
  return true;
}

/** Closes a link nobody has answered by. Says whether there was one. */
export async function revokeConfirmationLink(trx: Transaction, context: WriteContext, id: string): Promise<boolean> {
  const result = await trx
    .updateTable("confirmation_link")
    .set({ revoked_at: context.now() })
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await journalPeople(trx, context, { entity: "confirmationLink", recordId: id, action: "remove" });
  return true;
}
