import { addDays } from "@bassin/core";
import {
  type Campaign,
  closeCampaign,
  listCampaigns,
  pourAnswers,
  type Transaction,
  type WriteContext,
} from "@bassin/db";
import { dayOf } from "../record/day-of.ts";

/** Whether one may still answer a campaign: until the end of its last day, in France. */
export function isOpen({ closedAt, until }: Pick<Campaign, "closedAt" | "until">, now: Date): boolean {
  return closedAt === null && dayOf(now) <= until;
}

/** When links to a campaign stop opening: the day after its last. */
export const endOf = ({ until }: Pick<Campaign, "until">): Date => new Date(`${addDays(until, 1)}T00:00:00+01:00`);

interface Closing {
  readonly trx: Transaction;
  readonly write: WriteContext;
}

/** Closes a campaign, and makes judgements of its answers. Says whether it was open. */
export async function closeAndPour({ trx, write }: Closing, campaign: Campaign): Promise<boolean> {
  if (!(await closeCampaign(trx, write, campaign))) return false;
  const today = dayOf(write.now());
  const [on = today] = [campaign.until, today].toSorted();
  await pourAnswers(trx, write, { campaign, on });
  return true;
}

/** Closes the campaigns whose last day has passed: nobody's act. Answers with all campaigns, and whether some just closed. */
export async function readCampaigns({ trx, write }: Closing) {
  const campaigns = await listCampaigns(trx);
  const { user: _, ...place } = write.scope;
  const byNobody = { ...write, scope: place };
  const lapsed = campaigns.filter((one) => one.closedAt === null && !isOpen(one, write.now()));
  for (const one of lapsed) await closeAndPour({ trx, write: byNobody }, one);
  return { campaigns: lapsed.length > 0 ? await listCampaigns(trx) : campaigns, hasJustClosed: lapsed.length > 0 };
}
