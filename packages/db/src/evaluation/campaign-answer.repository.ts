import type { JudgementLevel } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** What a guest says of one criterion. */
export interface CampaignAnswer {
  readonly id: string;
  readonly guest: string;
  readonly criterion: string;
  readonly level: JudgementLevel;
  readonly text: string;
  readonly saidAt: Date;
}

/**
 * The answers of a campaign that whoever asks may read today: their own; those of all once it is closed; those of all
 * who ended, once they ended theirs, where the campaign opens so. The database decides (row-level security).
 */
export function listAnswers(trx: Transaction, campaign: string): Promise<CampaignAnswer[]> {
  return trx
    .selectFrom("campaign_answer")
    .select(["id", "guest_id as guest", "criterion", "level", "text", "said_at as saidAt"])
    .where("campaign_id", "=", campaign)
    .orderBy("id")
    .$castTo<CampaignAnswer>()
    .execute();
}

/** What is said to answer. */
export type NewAnswer = Pick<CampaignAnswer, "guest" | "criterion" | "level" | "text"> & { readonly campaign: string };

/** Keeps an answer, in the place of the one given before to the same question. Throws when the campaign is not open to it. */
export async function keepAnswer(trx: Transaction, context: WriteContext, answer: NewAnswer): Promise<void> {
  const { territory = "", ecosystem = "" } = context.scope;
  const { campaign, guest, criterion, level, text } = answer;
  const said = { level, text, said_at: context.now() };
  await trx
    .insertInto("campaign_answer")
    .values({
      territory_id: territory,
      ecosystem_id: ecosystem,
      id: context.newId(),
      campaign_id: campaign,
      guest_id: guest,
      criterion,
      ...said,
    })
    .onConflict((conflict) =>
      conflict.columns(["territory_id", "ecosystem_id", "guest_id", "criterion"]).doUpdateSet(said),
    )
    .execute();
}

/** Takes an answer back, as if it had not been given. */
export async function removeAnswer(trx: Transaction, guest: string, criterion: string): Promise<void> {
  await trx.deleteFrom("campaign_answer").where("guest_id", "=", guest).where("criterion", "=", criterion).execute();
}
