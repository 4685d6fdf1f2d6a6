import type { JudgementVoice, Standpoint } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import { journalPeople } from "../people/journal-people.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** How somebody comes to a campaign: `copied` and `sent` are links of their own. */
export type GuestWay = "account" | "copied" | "sent" | "wall";

/** Somebody invited to answer, or who read the code on the wall. */
export interface CampaignGuest {
  readonly id: string;
  readonly campaign: string;
  readonly way: GuestWay;
  readonly account: string | null;
  /** As they are named, or name themselves; none for someone who wishes no name. */
  readonly name: string | null;
  readonly email: string | null;
  readonly voice: JudgementVoice;
  readonly actor: string | null;
  readonly standpoint: Standpoint | null;
  readonly heardAt: Date | null;
  readonly finishedAt: Date | null;
  readonly remindedAt: Date | null;
  readonly revokedAt: Date | null;
}

const columns = [
  "id",
  "campaign_id as campaign",
  "way",
  "account",
  "name",
  "email",
  "voice",
  "actor_id as actor",
  "standpoint",
  "heard_at as heardAt",
  "finished_at as finishedAt",
  "reminded_at as remindedAt",
  "revoked_at as revokedAt",
] as const;

function select(trx: Transaction) {
  return trx.selectFrom("campaign_guest").select(columns).$castTo<CampaignGuest>();
}

/** The guests of a campaign, in the order they were invited. */
export function listGuests(trx: Transaction, campaign: string): Promise<CampaignGuest[]> {
  return select(trx).where("campaign_id", "=", campaign).orderBy("id").execute();
}

/** Every guest of every campaign of the ecosystem of the scope. */
export function listAllGuests(trx: Transaction): Promise<CampaignGuest[]> {
  return select(trx).orderBy("id").execute();
}

/** Finds the guest a link was made for, by its fingerprint. */
export function findGuestByLink(trx: Transaction, tokenHash: string): Promise<CampaignGuest | undefined> {
  return select(trx).where("token_hash", "=", tokenHash).executeTakeFirst();
}

/** What is said to invite somebody. */
export type NewGuest = Pick<
  CampaignGuest,
  "campaign" | "way" | "account" | "name" | "email" | "voice" | "actor" | "standpoint"
> & { readonly tokenHash: string | null };

/** Invites somebody; returns their identifier. The journal says whom and how, never an address. */
export async function insertGuest(trx: Transaction, context: WriteContext, guest: NewGuest): Promise<string> {
  const id = context.newId();
  const { territory = "", ecosystem = "", user = null } = context.scope;
  const { campaign, way, account, tokenHash, name, email, voice, actor, standpoint } = guest;
  await trx
    .insertInto("campaign_guest")
    .values({
      territory_id: territory,
      ecosystem_id: ecosystem,
      id,
      campaign_id: campaign,
      way,
      account,
      token_hash: tokenHash,
      name,
      email,
      voice,
      actor_id: actor,
      standpoint,
      created_at: context.now(),
      created_by: user,
    })
    .execute();
  const after = { campaign, way, account, person: name, voice, actor };
  await journalPeople(trx, context, { entity: "campaignGuest", recordId: id, action: "create", after });
  return id;
}

type Moment = "heard_at" | "finished_at" | "reminded_at" | "revoked_at";

/** Notes the first time something happened to a guest; `reminded_at` is noted again each time. */
export async function markGuest(trx: Transaction, id: string, [moment, at]: [Moment, Date]): Promise<boolean> {
  let update = trx
    .updateTable("campaign_guest")
    .set({ [moment]: at })
    .where("id", "=", id);
  if (moment !== "reminded_at") update = update.where(moment, "is", null);
  const result = await update.executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Makes a guest another link: the one before it opens nothing any more. */
export async function renewGuestLink(trx: Transaction, id: string, tokenHash: string): Promise<void> {
  await trx.updateTable("campaign_guest").set({ token_hash: tokenHash }).where("id", "=", id).execute();
}
