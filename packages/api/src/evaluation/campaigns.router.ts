import {
  type Campaign,
  findCampaign,
  insertCampaign,
  listAllGuests,
  listGuests,
  markGuest,
  setWallCode,
} from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure, type InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { refuse } from "../errors/refusal.ts";
import { dayOf } from "../record/day-of.ts";
import { id } from "../record/id.ts";
import { baseProcedure, router } from "../trpc.ts";
import { tellGuests, tellPresences } from "./campaign-guests.ts";
import {
  guestAccount,
  guestByLink,
  linkAddress,
  type NewCampaignInput,
  newCampaign,
  newcomer,
  said,
  wallCode,
  whichCampaign,
} from "./campaign-input.ts";
import { inviteAccounts, inviteByLink, remindGuests } from "./campaign-invite.ts";
import { joinByWall, readWall, seatByLink } from "./campaign-link.ts";
import { closeAndPour, endOf, isOpen, readCampaigns } from "./campaign-open.ts";
import { finish, keepSaid, readSheet, type Seated } from "./campaign-sheet.ts";
import { findFramework } from "./known-frameworks.ts";
import { hashCode, writeCode } from "./wall-code.ts";

type Inside = ApiContext & InsideContext;

const leading = ecosystemProcedure("campaign.lead");
const reading = ecosystemProcedure("evaluation.read");

async function findOpen(ctx: Inside, wanted: string): Promise<Campaign> {
  const campaign = (await findCampaign(ctx.trx, wanted)) ?? refuse({ code: "not-found" });
  return isOpen(campaign, ctx.now()) ? campaign : refuse({ code: "campaign-closed" });
}

/** Seats a guest who has an account before their questions. */
async function seat(ctx: Inside, wanted: string): Promise<Seated> {
  const { trx, write, scope } = ctx;
  const { campaigns } = await readCampaigns(ctx);
  const campaign = campaigns.find((one) => one.id === wanted) ?? refuse({ code: "not-found" });
  const guests = await listGuests(trx, campaign.id);
  const mine = guests.find(({ account, revokedAt }) => account === scope.user && revokedAt === null);
  return { trx, write, campaign, guest: mine ?? refuse({ code: "not-found" }) };
}

const farthest = 366 * 24 * 60 * 60 * 1000;
const wrongDay = {
  fr: "Un jour à partir d’aujourd’hui, dans l’année qui vient.",
  en: "A day from today on, within a year.",
};

async function checkNew(ctx: Inside, asked: NewCampaignInput): Promise<string> {
  const now = ctx.now();
  if (asked.until < dayOf(now) || asked.until > dayOf(new Date(now.getTime() + farthest))) {
    refuse({ code: "invalid", fields: [{ path: "said.until", message: wrongDay }] });
  }
  const wanted = { territory: ctx.scope.territory, key: asked.framework };
  const { framework } = (await findFramework(ctx, ctx.trx, wanted)) ?? refuse({ code: "not-found" });
  const known = new Set(framework.criteria.map((criterion) => criterion.id));
  if (asked.criteria.some((criterion) => !known.has(criterion))) refuse({ code: "not-found" });
  return framework.version;
}

/** Asking many, until a day: who is invited, who was heard, and contents that open when it was said they would. */
export const campaignsRouter = router({
  list: reading.query(async ({ ctx }) => {
    const { campaigns, hasJustClosed } = await readCampaigns(ctx);
    const guests = await listAllGuests(ctx.trx);
    return {
      hasJustClosed,
      campaigns: campaigns.map((campaign) => {
        const own = guests.filter((guest) => guest.campaign === campaign.id && guest.revokedAt === null);
        const mine = own.find(({ account }) => account === ctx.scope.user);
        return {
          ...campaign,
          isOpen: isOpen(campaign, ctx.now()),
          invited: own.length,
          heard: own.filter(({ heardAt }) => heardAt !== null).length,
          mine: mine === undefined ? null : { isHeard: mine.heardAt !== null, hasFinished: mine.finishedAt !== null },
        };
      }),
    };
  }),

  /** A campaign with who was heard in it, never what they said; their names, for whoever leads. */
  read: reading.input(whichCampaign).query(async ({ ctx, input }) => {
    const { campaigns } = await readCampaigns(ctx);
    const campaign = campaigns.find((one) => one.id === input.campaign) ?? refuse({ code: "not-found" });
    const guests = await listGuests(ctx.trx, campaign.id);
    const mine = guests.find(({ account, revokedAt }) => account === ctx.scope.user && revokedAt === null);
    return {
      ...campaign,
      isOpen: isOpen(campaign, ctx.now()),
      isInvited: mine !== undefined,
      hasMail: ctx.sendMail !== null,
      presences: tellPresences(guests),
    };
  }),

  guests: leading
    .input(whichCampaign)
    .query(async ({ ctx, input }) => tellGuests(ctx.trx, await listGuests(ctx.trx, input.campaign))),

  open: leading
    .input(z.object({ said: newCampaign, people: z.array(guestAccount).max(500, { error: "too-many" }) }))
    .mutation(async ({ ctx, input: { said: asked, people } }) => {
      const frameworkVersion = await checkNew(ctx, asked);
      const opened = await insertCampaign(ctx.trx, ctx.write, { ...asked, frameworkVersion });
      await inviteAccounts(ctx, opened, people);
      return { id: opened };
    }),

  invite: leading
    .input(whichCampaign.extend({ people: z.array(guestAccount).max(500, { error: "too-many" }) }))
    .mutation(async ({ ctx, input }) => inviteAccounts(ctx, (await findOpen(ctx, input.campaign)).id, input.people)),

  inviteByLink: leading
    .input(whichCampaign.extend({ said: guestByLink }))
    .mutation(async ({ ctx, input }) => inviteByLink(ctx, await findOpen(ctx, input.campaign), input.said)),

  /** Withdraws an invitation: its link opens nothing more, what was said stays. */
  withdraw: leading.input(whichCampaign.extend({ id })).mutation(async ({ ctx, input }) => {
    const guests = await listGuests(ctx.trx, input.campaign);
    if (!guests.some((guest) => guest.id === input.id)) refuse({ code: "not-found" });
    await markGuest(ctx.trx, input.id, ["revoked_at", ctx.now()]);
  }),

  remind: leading
    .input(whichCampaign)
    .mutation(async ({ ctx, input }) => remindGuests(ctx, await findOpen(ctx, input.campaign))),

  /** A new code to show on the wall; the one before it opens nothing any more. */
  wall: leading.input(whichCampaign).mutation(async ({ ctx, input }) => {
    const campaign = await findOpen(ctx, input.campaign);
    const code = writeCode(ctx.newSecret());
    await setWallCode(ctx.trx, ctx.write, {
      campaign: campaign.id,
      codeHash: hashCode(code),
      expiresAt: endOf(campaign),
    });
    return { code, link: `${ctx.publicUrl}/mur/${code}` };
  }),

  /** Closes it before its last day: contents open to all. */
  close: leading.input(whichCampaign).mutation(async ({ ctx, input }) => {
    const campaign = (await findCampaign(ctx.trx, input.campaign)) ?? refuse({ code: "not-found" });
    if (!(await closeAndPour(ctx, campaign))) refuse({ code: "campaign-closed" });
  }),

  /** One's own questions, by account. */
  sheet: reading.input(whichCampaign).query(async ({ ctx, input }) => readSheet(ctx, await seat(ctx, input.campaign))),
  answer: reading
    .input(whichCampaign.extend({ said }))
    .mutation(async ({ ctx, input }) => keepSaid(await seat(ctx, input.campaign), input.said)),
  finish: reading.input(whichCampaign).mutation(async ({ ctx, input }) => finish(await seat(ctx, input.campaign))),

  /** The same without an account, by a link of one's own. */
  sheetByLink: baseProcedure
    .input(linkAddress)
    .query(({ ctx, input }) => seatByLink(ctx, input, (seated) => readSheet(ctx, seated))),
  answerByLink: baseProcedure
    .input(linkAddress.extend({ said }))
    .mutation(({ ctx, input }) => seatByLink(ctx, input, (seated) => keepSaid(seated, input.said))),
  finishByLink: baseProcedure
    .input(linkAddress)
    .mutation(({ ctx, input }) => seatByLink(ctx, input, (seated) => finish(seated))),

  /** The code on the wall: what it asks, then a link of one's own. */
  readWall: baseProcedure.input(wallCode).query(({ ctx, input }) => readWall(ctx, input.code)),
  joinWall: baseProcedure
    .input(wallCode.extend({ said: newcomer }))
    .mutation(({ ctx, input }) => joinByWall(ctx, input.code, input.said)),
});
