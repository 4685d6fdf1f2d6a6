import { canConfirm, entities, entityNames, longText, shortText, sidesOf } from "@bassin/core";
import {
  insertConfirmationLink,
  insertFactRemark,
  listConfirmationLinks,
  reopenConfirmationLink,
  revokeConfirmationLink,
  takeBackRemark,
} from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure, type InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { confirmationMail } from "../people/confirmation-mail.ts";
import { makeSecret } from "../people/link-secret.ts";
import { sendAfterwards } from "../people/send-afterwards.ts";
import { baseProcedure, router } from "../trpc.ts";
import { speakerOf } from "./attestation.ts";
import { mayAsk, mayClose, readAwaiting } from "./attestation-awaiting.ts";
import { answerLink, findAttested, openLink, outcomeOf, tellLink } from "./attestation-link.ts";
import { isOwnAddress, voiceOfMailbox } from "./attestation-mailbox.ts";
import { versionOf } from "./attestation-version.ts";
import { dayOf } from "./day-of.ts";
import { id } from "./id.ts";
import { readFacts } from "./record-actions.ts";
import { takeBackWord } from "./take-back-word.ts";
import { seenRecord } from "./which-record.ts";

const attestedNames = entityNames.filter((name) => entities[name].attested);
const seenFact = seenRecord.extend({ entity: z.enum(attestedNames) });
const linkAddress = z.object({
  territory: id,
  ecosystem: id,
  secret: z.string().min(20).max(200),
  device: z.string().min(20).max(64).optional(),
});

/** Stands, while a link is made, for a device nobody knows yet. */
const handedOver = "device";
const personName = shortText.max(120, { error: "too-long" });
const remark = longText.max(2000, { error: "too-long" });

/** A fact as the asker saw it, with the facts around it. */
async function readSeen(inside: InsideContext, seen: z.infer<typeof seenFact>) {
  const facts = await readFacts(inside);
  const fact = findAttested(facts, seen.entity, seen.id) ?? refuse({ code: "not-found" });
  if (versionOf(fact.record) !== seen.version) refuse({ code: "stale" });
  return { facts, fact };
}

/** What one side said and another has still to confirm: by account, or by a link that shows just that fact. */
export const confirmingRouter = router({
  awaiting: ecosystemProcedure("fact.confirm").query(async ({ ctx }) => ({
    ...(await readAwaiting(ctx)),
    hasMail: ctx.sendMail !== null,
  })),

  /** "Not quite so", in the words of the other side; whoever said the fact sees it, and changes it or not. */
  remark: ecosystemProcedure("fact.confirm")
    .input(seenFact.extend({ text: remark }))
    .mutation(async ({ ctx, input }) => {
      const { facts, fact } = await readSeen(ctx, input);
      const outcome = canConfirm(fact.record, sidesOf(facts, fact, dayOf(ctx.now())), speakerOf(ctx));
      if (!outcome.ok) return refuse({ code: outcome.refusal });
      const { entity, id: record, version, text } = input;
      const said = { entity, record, version, text, actor: outcome.actor };
      return {
        id: await insertFactRemark(ctx.trx, ctx.write, { ...said, account: ctx.scope.user, person: ctx.person.name }),
      };
    }),

  /**
   * Makes a link by which someone answers for an actor of the other side, without an account. Sent to their address it
   * is seen by nobody else; handed over, it speaks with the voice of the device it is read on (ADR 0009).
   */
  ask: ecosystemProcedure("fact.confirm")
    .input(seenFact.extend({ actor: id, person: personName, email: z.email({ error: "email" }).nullable() }))
    .mutation(async ({ ctx, input }) => {
      const { facts, fact } = await readSeen(ctx, input);
      if (!mayAsk(ctx, { fact })) return refuse({ code: "not-allowed" });
      const email = ctx.sendMail === null ? null : input.email;
      const { territory, ecosystem = "" } = ctx.scope;
      if (email !== null && (await isOwnAddress(ctx, fact.record, email))) return refuse({ code: "own-address" });
      const own = email === null ? handedOver : voiceOfMailbox(territory, email);
      const outcome = outcomeOf(
        { facts, fact, voice: { account: speakerOf(ctx), actor: input.actor, own } },
        ctx.now(),
      );
      if (!outcome.ok) return refuse({ code: outcome.refusal });
      const { secret, tokenHash, expiresAt } = makeSecret(ctx);
      const asked = { entity: input.entity, record: input.id, actor: outcome.actor, person: input.person };
      const linkId = await insertConfirmationLink(ctx.trx, ctx.write, { ...asked, email, expiresAt, tokenHash });
      const link = `${ctx.publicUrl}/confirmer/${territory}.${ecosystem}.${secret}`;
      const answer = { id: linkId, link: email === null ? link : null, expiresAt, isSent: false };
      if (email !== null) sendAfterwards(ctx, answer, confirmationMail(email, { link, person: input.person }));
      return answer;
    }),

  withdraw: ecosystemProcedure("fact.confirm")
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      const link = (await listConfirmationLinks(ctx.trx)).find((one) => one.id === input.id);
      if (link === undefined || !mayClose(ctx, link)) return refuse({ code: "not-found" });
      if (!(await revokeConfirmationLink(ctx.trx, ctx.write, link.id))) refuse({ code: "not-found" });
    }),

  /** Undoes a withdrawal: the same link opens again, until the same day. */
  reopen: ecosystemProcedure("fact.confirm")
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      const link = (await listConfirmationLinks(ctx.trx)).find((one) => one.id === input.id);
      if (link === undefined || !mayClose(ctx, link)) return refuse({ code: "not-found" });
      if (!(await reopenConfirmationLink(ctx.trx, ctx.write, link.id))) refuse({ code: "not-found" });
    }),

  /** Takes back one's own word for a fact, as long as nothing was written on it since. */
  takeBack: ecosystemProcedure("fact.confirm")
    .input(seenFact)
    .mutation(({ ctx, input }) => takeBackWord(ctx, input)),

  /** Takes back what one said was not quite so. */
  takeBackRemark: ecosystemProcedure("fact.confirm")
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      if (!(await takeBackRemark(ctx.trx, ctx.write, input.id))) refuse({ code: "not-found" });
    }),

  /** What a link shows to whoever holds it, without an account: one fact, who says it, and where. */
  preview: baseProcedure
    .input(linkAddress)
    .query(({ ctx, input }) => openLink(ctx, input, async (opened) => tellLink(opened))),

  /** The answer of whoever holds a link: yes, or not quite and in their words. It answers once. */
  answer: baseProcedure
    .input(linkAddress.extend({ version: z.int().min(1), name: personName, remark: remark.nullable() }))
    .mutation(({ ctx, input }) => openLink(ctx, input, (opened) => answerLink(opened, input))),
});
