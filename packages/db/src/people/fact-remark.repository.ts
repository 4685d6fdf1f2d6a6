import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { journalPeople } from "./journal-people.ts";

/** What the other side says of a fact that is not quite so. It stands as long as the fact stays as it was. */
export interface FactRemark {
  readonly id: string;
  readonly entity: string;
  readonly record: string;
  /** The version of the fact it speaks of. */
  readonly version: number;
  /** The actor it is said for. */
  readonly actor: string;
  /** None when it was said by a link. */
  readonly account: string | null;
  readonly person: string;
  readonly text: string;
  readonly at: Date;
}

/** The remarks of the ecosystem of the scope, oldest first. */
export async function listFactRemarks(trx: Transaction): Promise<FactRemark[]> {
  return await trx
    .selectFrom("fact_remark")
    .select([
      "id",
      "entity",
      "record_id as record",
      "record_version as version",
      "actor_id as actor",
      "account",
      "person_name as person",
      "text",
      "created_at as at",
    ])
    .orderBy("id")
    .execute();
}

/** Writes a remark down; returns its identifier. */
export async function insertFactRemark(
  trx: Transaction,
  context: WriteContext,
  remark: Omit<FactRemark, "id" | "at">,
): Promise<string> {
  const id = context.newId();
  const { territory = "", ecosystem = "" } = context.scope;
  const { entity, record, version, actor, account, person, text } = remark;
  await trx
    .insertInto("fact_remark")
    .values({
      territory_id: territory,
      ecosystem_id: ecosystem,
      id,
      entity,
      record_id: record,
      record_version: version,
      actor_id: actor,
      account,
      person_name: person,
      text,
      created_at: context.now(),
    })
    .execute();
  const after = { of: entity, record, version, actor, person, text };
  await journalPeople(trx, context, { entity: "factRemark", recordId: id, action: "create", after });
  return id;
}

/** Takes back a remark its own account made; the journal keeps that it was made. Says whether there was one. */
export async function takeBackRemark(trx: Transaction, context: WriteContext, id: string): Promise<boolean> {
  const row = await trx
    .deleteFrom("fact_remark")
    .where("id", "=", id)
    .where("account", "=", context.scope.user ?? "")
    .returning(["entity as of", "record_id as record", "actor_id as actor", "person_name as person", "text"])
    .executeTakeFirst();
  if (row === undefined) return false;
  await journalPeople(trx, context, { entity: "factRemark", recordId: id, action: "remove", before: row });
  return true;
}
