import { type TerritoryRole, territoryRole, territoryRoles } from "@bassin/core";
import {
  acceptInvitation,
  endAllSpeakingFor,
  endSpeakingFor,
  findInvitation,
  findRecord,
  grantRole,
  insertInvitation,
  letSpeakFor,
  listInvitations,
  listRoles,
  listTerritories,
  lockRoles,
  renewInvitation,
  reopenInvitation,
  restoreRole,
  restoreSpeaker,
  revokeInvitation,
  revokeRole,
} from "@bassin/db";
import { z } from "zod";
import { type InsideContext, signedInProcedure, territoryProcedure } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";
import { refuse } from "../errors/refusal.ts";
import { id } from "../record/id.ts";
import { baseProcedure, router } from "../trpc.ts";
import { invitationMail } from "./invitation-mail.ts";
import { fingerprint, makeSecret } from "./link-secret.ts";
import { listPeople } from "./list-people.ts";
import { sendAfterwards } from "./send-afterwards.ts";

const invitationLink = z.object({ territory: id, secret: z.string().min(20).max(200) });
const speaker = z.object({ user: z.string().min(1).max(64), actor: id });

/** A territory without a pilot could no longer be opened to anyone. */
async function keepOnePilot(inside: InsideContext): Promise<void> {
  const roles = await listRoles(inside.trx, inside.scope.territory);
  if (!roles.some(({ role, ecosystem }) => role === "pilot" && ecosystem === null)) refuse({ code: "last-pilot" });
}

const place = z.object({ ecosystem: id.nullable() });

/** Who takes part in a territory: roles, the actors they speak for, invitations. */
export const peopleRouter = router({
  list: territoryProcedure("territory.read").query(({ ctx }) => listPeople(ctx)),

  grant: territoryProcedure("territory.people")
    .input(place.extend({ user: z.string().min(1).max(64), role: territoryRole }))
    .mutation(async ({ ctx, input: { user, role, ecosystem } }) => {
      await lockRoles(ctx.trx, ctx.scope.territory);
      const id = await grantRole(ctx.trx, ctx.write, { user, role, ecosystem });
      await keepOnePilot(ctx);
      return { id };
    }),

  revoke: territoryProcedure("territory.people")
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      await lockRoles(ctx.trx, ctx.scope.territory);
      if (!(await revokeRole(ctx.trx, ctx.write, input.id))) refuse({ code: "not-found" });
      await keepOnePilot(ctx);
    }),

  /** Takes back all that someone holds in the territory: every role, every actor they speak for. */
  remove: territoryProcedure("territory.people")
    .input(z.object({ user: z.string().min(1).max(64) }))
    .mutation(async ({ ctx, input: { user } }) => {
      await lockRoles(ctx.trx, ctx.scope.territory);
      const held = (await listRoles(ctx.trx, ctx.scope.territory)).filter((role) => role.user === user);
      if (held.length === 0) refuse({ code: "not-found" });
      for (const { id } of held) await revokeRole(ctx.trx, ctx.write, id);
      await endAllSpeakingFor(ctx.trx, ctx.write, user);
      await keepOnePilot(ctx);
    }),

  /** Gives back what was taken from someone, all or nothing: roles and words for actors, each since the same day. */
  restore: territoryProcedure("territory.people")
    .input(z.object({ roles: z.array(id).max(100), speaks: z.array(speaker).max(500) }))
    .mutation(async ({ ctx, input: { roles, speaks } }) => {
      await lockRoles(ctx.trx, ctx.scope.territory);
      for (const role of roles) {
        if (!(await restoreRole(ctx.trx, ctx.write, role))) refuse({ code: "not-found" });
      }
      for (const one of speaks) {
        if (!(await restoreSpeaker(ctx.trx, ctx.write, one))) refuse({ code: "not-found" });
      }
    }),

  letSpeakFor: territoryProcedure("territory.people")
    .input(speaker)
    .mutation(({ ctx, input }) => letSpeakFor(ctx.trx, ctx.write, input)),

  endSpeakingFor: territoryProcedure("territory.people")
    .input(speaker)
    .mutation(({ ctx, input }) => endSpeakingFor(ctx.trx, ctx.write, input)),

  invitations: territoryProcedure("territory.people").query(({ ctx }) => listInvitations(ctx.trx, ctx.scope.territory)),

  /** Makes a link to copy; sends it too where a mail server is set. The link is shown once. */
  invite: territoryProcedure("territory.people")
    .input(
      place.extend({
        role: territoryRole,
        actor: id.nullable(),
        email: z.email({ error: "email" }).nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const { secret, ...kept } = makeSecret(ctx);
      const id = await insertInvitation(ctx.trx, ctx.write, { ...input, ...kept });
      return tellLink(ctx, secret, { ...input, ...kept, id });
    }),

  /** Makes another link in the place of one nobody accepted, since links are not kept; the former closes. */
  renewInvitation: territoryProcedure("territory.people")
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      const { secret, ...kept } = makeSecret(ctx);
      const renewed = await renewInvitation(ctx.trx, ctx.write, { ...kept, id: input.id });
      return tellLink(ctx, secret, renewed ?? refuse({ code: "not-found" }));
    }),

  withdrawInvitation: territoryProcedure("territory.people")
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      const revoked = await revokeInvitation(ctx.trx, ctx.write, input.id);
      if (!revoked) refuse({ code: "not-found" });
    }),

  /** Undoes a withdrawal: the same link opens again, until the same day. */
  reopenInvitation: territoryProcedure("territory.people")
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      const reopened = await reopenInvitation(ctx.trx, ctx.write, input.id);
      if (!reopened) refuse({ code: "not-found" });
    }),

  /** What a link opens, before its holder signs in or opens an account. */
  preview: baseProcedure.input(invitationLink).query(({ ctx, input: { territory, secret } }) =>
    ctx.database.inScope({ territory }, async (trx) => {
      const found = await findInvitation(trx, { territory, tokenHash: fingerprint(secret) });
      if (found === undefined || !isOpen(found, ctx.now())) return refuse({ code: "invitation-closed" });
      const opened = (await listTerritories(trx)).find(({ id }) => id === territory);
      const { role, email, actor: id } = found;
      const actor = id === null ? undefined : await findRecord(trx, "actor", { scope: { territory }, id });
      return { territory: opened?.name ?? "", role, email, actor: actor?.name ?? null };
    }),
  ),

  /** Enters by a link: gives the role it carries, and the actor to speak for. It opens once. */
  accept: signedInProcedure.input(invitationLink).mutation(({ ctx, input: { territory, secret } }) => {
    const user = ctx.person.account;
    const scope = { user, territory };
    return ctx.database.inScope(scope, async (trx) => {
      const found = await findInvitation(trx, { territory, tokenHash: fingerprint(secret) });
      if (found === undefined || !isOpen(found, ctx.now())) return refuse({ code: "invitation-closed" });
      const { role, ecosystem, actor } = found;
      const write = { scope, now: ctx.now, newId: ctx.newId };
      const held = await listRoles(trx, territory);
      if (!held.some((one) => one.user === user && one.ecosystem === ecosystem && isAtLeast(one.role, role))) {
        await grantRole(trx, write, { user, role, ecosystem });
      }
      if (actor !== null) await letSpeakFor(trx, write, { user, actor });
      await acceptInvitation(trx, write, found.id);
      return { territory, ecosystem, role };
    });
  }),
});

type Telling = Pick<ApiContext, "sendMail" | "publicUrl"> & InsideContext;

/** The link of an invitation, to copy; it leaves by mail too when there is an address and a mail server. */
function tellLink(
  ctx: Telling,
  secret: string,
  { id, email, expiresAt }: { readonly id: string; readonly email: string | null; readonly expiresAt: Date },
) {
  const link = `${ctx.publicUrl}/invitation/${ctx.scope.territory}.${secret}`;
  const answer = { id, link, expiresAt, isSent: false };
  if (email !== null) sendAfterwards(ctx, answer, invitationMail(email, link));
  return answer;
}

/** An invitation adds: nobody loses a role by opening a link. */
function isAtLeast(held: TerritoryRole, offered: TerritoryRole): boolean {
  return territoryRoles.indexOf(held) <= territoryRoles.indexOf(offered);
}

function isOpen(invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return invitation.acceptedAt === null && invitation.revokedAt === null && invitation.expiresAt > now;
}
