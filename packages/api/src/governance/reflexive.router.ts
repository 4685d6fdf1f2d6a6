import { isAllowedAt, reflexiveSpace } from "@bassin/core";
import { changeCircle, findCircle, findRecord, insertWord, listWords, startCircle, withdrawWord } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure, type InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { recordActions } from "../record/record-actions.ts";
import { router } from "../trpc.ts";

const inSpace = z.object({ space: z.uuid() });
const inSession = inSpace.extend({ session: z.uuid() });

/** The people of a space, for one who is among them. To anyone else, pilot included, there is nothing there (domain §3). */
async function enterCircle(inside: InsideContext, space: string, action: "reflexive.speak" | "reflexive.listen") {
  const circle = (await findCircle(inside.trx, space)) ?? refuse({ code: "not-found" });
  const { territory, ecosystem = "" } = inside.scope;
  const place = { kind: "space", territory, ecosystem, space } as const;
  const grants = circle.includes(inside.scope.user) ? [{ ...place, role: "participant" } as const] : [];
  return isAllowedAt(grants, action, place) ? circle : refuse({ code: "not-found" });
}

async function requireSession(inside: InsideContext, { space, session }: z.infer<typeof inSession>): Promise<void> {
  const found = await findRecord(inside.trx, "reflexiveSession", { scope: inside.scope, id: session });
  if (found === undefined || found.space !== space) refuse({ code: "not-found" });
}

/** Reflexive spaces: whoever opens one is its first participant; words stay between participants (§4.2-5). */
export const reflexiveRouter = router({
  open: ecosystemProcedure("governance.write")
    .input(z.object({ said: reflexiveSpace.input }))
    .mutation(async ({ ctx, input }) => {
      const space = await recordActions("reflexiveSpace").create(ctx, input.said);
      await startCircle(ctx.trx, ctx.write, space.id);
      return space;
    }),

  circle: ecosystemProcedure("governance.read")
    .input(inSpace)
    .query(({ ctx, input }) => enterCircle(ctx, input.space, "reflexive.listen")),

  changeCircle: ecosystemProcedure("governance.read")
    .input(inSpace.extend({ participants: z.array(z.string().min(1).max(64)).min(1).max(100) }))
    .mutation(async ({ ctx, input }) => {
      await enterCircle(ctx, input.space, "reflexive.speak");
      await changeCircle(ctx.trx, input.space, [...new Set(input.participants)]);
    }),

  words: ecosystemProcedure("governance.read")
    .input(inSession)
    .query(async ({ ctx, input }) => {
      await enterCircle(ctx, input.space, "reflexive.listen");
      return listWords(ctx.trx, input.session);
    }),

  speak: ecosystemProcedure("governance.read")
    .input(
      inSession.extend({ text: z.string().trim().min(1, { error: "required" }).max(10_000, { error: "too-long" }) }),
    )
    .mutation(async ({ ctx, input }) => {
      const readers = await enterCircle(ctx, input.space, "reflexive.speak");
      await requireSession(ctx, input);
      return { id: await insertWord(ctx.trx, ctx.write, { ...input, readers }) };
    }),

  withdraw: ecosystemProcedure("governance.read")
    .input(inSpace.extend({ word: z.uuid() }))
    .mutation(async ({ ctx, input }) => {
      await enterCircle(ctx, input.space, "reflexive.speak");
      if (!(await withdrawWord(ctx.trx, input.word))) refuse({ code: "not-found" });
    }),
});
