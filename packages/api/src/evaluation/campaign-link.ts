import {
  enterScope,
  findCampaign,
  findGuestByLink,
  findWallPlace,
  insertGuest,
  listGuests,
  listRecords,
  readTerritory,
} from "@bassin/db";
import type { ApiContext } from "../context.ts";
import { refuse } from "../errors/refusal.ts";
import { fingerprint } from "../people/link-secret.ts";
import { endOf, isOpen } from "./campaign-open.ts";
import type { Seated } from "./campaign-sheet.ts";
import { hashCode } from "./wall-code.ts";

/** The three parts of a link: where it leads, and the secret that opens it. */
export interface LinkAddress {
  readonly territory: string;
  readonly ecosystem: string;
  readonly secret: string;
}

/**
 * Seats whoever holds a link before the questions of its campaign, and nothing else. The database takes them for that
 * guest alone: it opens to them what it opens to any other guest.
 */
export function seatByLink<Result>(
  ctx: ApiContext,
  { territory, ecosystem, secret }: LinkAddress,
  work: (seated: Seated) => Promise<Result>,
): Promise<Result> {
  const place = { territory, ecosystem };
  return ctx.database.inScope(place, async (trx) => {
    const guest = (await findGuestByLink(trx, fingerprint(secret))) ?? refuse({ code: "campaign-closed" });
    if (guest.revokedAt !== null) return refuse({ code: "campaign-closed" });
    const scope = { ...place, user: `guest-${guest.id}` };
    await enterScope(trx, scope);
    const campaign = (await findCampaign(trx, guest.campaign)) ?? refuse({ code: "campaign-closed" });
    if (ctx.now() >= endOf(campaign)) return refuse({ code: "campaign-closed" });
    const write = { scope, now: ctx.now, newId: ctx.newId };
    return await work({ trx, write, campaign, guest });
  });
}

/** How many may come in by one code: a hall, not a crowd of machines. */
const mostByWall = 500;

/** Who comes in by the code on the wall, as they say it. */
export interface Newcomer {
  readonly name: string | null;
  readonly voice: Seated["guest"]["voice"];
  readonly actor: string | null;
}

async function openWall<Result>(
  ctx: ApiContext,
  code: string,
  work: (wall: Omit<Seated, "guest">) => Promise<Result>,
): Promise<Result> {
  return await ctx.database.inScope({}, async (trx) => {
    const found = (await findWallPlace(trx, hashCode(code))) ?? refuse({ code: "campaign-closed" });
    if (ctx.now() >= found.expiresAt) return refuse({ code: "campaign-closed" });
    const scope = { territory: found.territory, ecosystem: found.ecosystem };
    await enterScope(trx, scope);
    const campaign = (await findCampaign(trx, found.campaign)) ?? refuse({ code: "campaign-closed" });
    if (!isOpen(campaign, ctx.now())) return refuse({ code: "campaign-closed" });
    return await work({ trx, write: { scope, now: ctx.now, newId: ctx.newId }, campaign });
  });
}

/** What the code on the wall shows before one comes in: what is asked, where, and for whom one may speak. */
export function readWall(ctx: ApiContext, code: string) {
  return openWall(ctx, code, async ({ trx, write, campaign }) => {
    const { territory = "" } = write.scope;
    const present = new Set((await listRecords(trx, "participation", write.scope)).map(({ actor }) => actor));
    const actors = await listRecords(trx, "actor", write.scope);
    return {
      territory: (await readTerritory(trx, territory))?.territory.name ?? "",
      campaign: { name: campaign.name, shown: campaign.shown, until: campaign.until, asked: campaign.criteria.length },
      actors: actors.filter(({ id }) => present.has(id)).map(({ id, name }) => ({ id, name })),
    };
  });
}

/** Lets somebody in by the code on the wall: a link of their own, which keeps what they say. */
export function joinByWall(ctx: ApiContext, code: string, newcomer: Newcomer): Promise<LinkAddress> {
  return openWall(ctx, code, async ({ trx, write, campaign }) => {
    const already = (await listGuests(trx, campaign.id)).filter(({ way }) => way === "wall");
    if (already.length >= mostByWall) return refuse({ code: "campaign-full" });
    const secret = ctx.newSecret();
    const way = { way: "wall", account: null, email: null, standpoint: null } as const;
    await insertGuest(trx, write, { campaign: campaign.id, ...way, ...newcomer, tokenHash: fingerprint(secret) });
    const { territory = "", ecosystem = "" } = write.scope;
    return { territory, ecosystem, secret };
  });
}
