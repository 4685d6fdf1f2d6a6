import {
  type Campaign,
  type CampaignGuest,
  insertGuest,
  listAccountEmails,
  listGuests,
  listRoles,
  markGuest,
  renewGuestLink,
} from "@bassin/db";
import type { z } from "zod";
import type { InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { refuse } from "../errors/refusal.ts";
import { fingerprint } from "../people/link-secret.ts";
import { sendAfterwards } from "../people/send-afterwards.ts";
import type { guestAccount, guestByLink } from "./campaign-input.ts";
import { campaignMail } from "./campaign-mail.ts";

type Inside = ApiContext & InsideContext;

/** Invites people who have an account here; those already invited stay as they are. */
export async function inviteAccounts(
  ctx: Inside,
  campaign: string,
  people: readonly z.infer<typeof guestAccount>[],
): Promise<void> {
  const roles = await listRoles(ctx.trx, ctx.scope.territory);
  const isHere = (account: string) =>
    roles.some(({ user, ecosystem }) => user === account && (ecosystem === null || ecosystem === ctx.scope.ecosystem));
  const invited = new Set((await listGuests(ctx.trx, campaign)).map(({ account }) => account));
  for (const { account, voice, actor } of people) {
    if (!isHere(account)) refuse({ code: "not-found" });
    if (invited.has(account)) continue;
    invited.add(account);
    const nobody = { name: null, email: null, standpoint: null, tokenHash: null };
    await insertGuest(ctx.trx, ctx.write, { campaign, way: "account", account, voice, actor, ...nobody });
  }
}

/** The address of a link of one's own. */
function linkOf(ctx: Inside, secret: string): string {
  const { territory, ecosystem = "" } = ctx.scope;
  return `${ctx.publicUrl}/repondre/${territory}.${ecosystem}.${secret}`;
}

/** Invites somebody by a link of their own: sent to their address it is shown to nobody else; else it is shown once, to copy. */
export async function inviteByLink(ctx: Inside, campaign: Campaign, said: z.infer<typeof guestByLink>) {
  const email = ctx.sendMail === null ? null : said.email;
  const secret = ctx.newSecret();
  const { name, voice, actor } = said;
  const id = await insertGuest(ctx.trx, ctx.write, {
    ...{ campaign: campaign.id, way: email === null ? "copied" : "sent", account: null, standpoint: null },
    ...{ name, email, voice, actor, tokenHash: fingerprint(secret) },
  });
  const link = linkOf(ctx, secret);
  const answer = { id, link: email === null ? link : null, isSent: false };
  const message = { link, name: campaign.name, until: campaign.until, isReminder: false };
  if (email !== null) sendAfterwards(ctx, answer, campaignMail(email, message));
  return answer;
}

/** A guest is not written to twice in the same day. */
const pause = 20 * 60 * 60 * 1000;

/**
 * Writes to those invited who have not ended: at the address of their account, or with a new link where theirs was
 * sent. Answers with how many are written to, and, once written, how many messages left.
 */
export async function remindGuests(ctx: Inside, campaign: Campaign) {
  const answer = { asked: 0, sent: 0 };
  if (ctx.sendMail === null) return answer;
  const now = ctx.now();
  const isAwaited = ({ finishedAt, revokedAt, remindedAt }: CampaignGuest) =>
    finishedAt === null && revokedAt === null && now.getTime() - (remindedAt?.getTime() ?? 0) > pause;
  for (const guest of (await listGuests(ctx.trx, campaign.id)).filter(isAwaited)) {
    const found = await addressOf(ctx, campaign, guest);
    if (found === null) continue;
    await markGuest(ctx.trx, guest.id, ["reminded_at", now]);
    answer.asked += 1;
    const { name, until } = campaign;
    const mail = campaignMail(found.email, { link: found.link, name, until, isReminder: true });
    const left = { isSent: false };
    sendAfterwards(ctx, left, mail);
    ctx.afterwards(async () => {
      if (left.isSent) answer.sent += 1;
    });
  }
  return answer;
}

async function addressOf(ctx: Inside, campaign: Campaign, guest: CampaignGuest) {
  if (guest.account !== null) {
    const [email] = await listAccountEmails(ctx.trx, [guest.account]);
    const { territory, ecosystem = "" } = ctx.scope;
    const page = `/t/${territory}/e/${ecosystem}/evaluer/campagnes/${campaign.id}/repondre`;
    return email === undefined ? null : { email, link: `${ctx.publicUrl}${page}` };
  }
  if (guest.email === null) return null;
  const secret = ctx.newSecret();
  await renewGuestLink(ctx.trx, guest.id, fingerprint(secret));
  return { email: guest.email, link: linkOf(ctx, secret) };
}
