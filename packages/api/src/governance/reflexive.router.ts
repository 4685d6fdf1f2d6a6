import { isAllowedAt } from "@bassin/core";
import { changeCircle, findCircle, findRecord, insertWord, listWords, withdrawWord } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure, type InsideContext } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { id } from "../record/id.ts";
import { router } from "../trpc.ts";

const inSpace = z.object({ space: id });
const inSession = inSpace.extend({ session: id });

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
  circle: ecosystemProcedure("governance.read")
    .input(inSpace)
    .query(({ ctx, input }) => enterCircle(ctx, input.space, "reflexive.listen")),

  changeCircle: ecosystemProcedure("governance.read")
    .input(inSpace.extend({ participants: z.array(z.string().min(1).max(64)).min(1).max(100) }))
    .mutation(async ({ ctx, input }) => {
      const circle = await enterCircle(ctx, input.space, "reflexive.speak");
      const wanted = new Set(input.participants);
      // One may let others in, and leave; nobody puts anyone out.
      if (circle.some((one) => one !== ctx.scope.user && !wanted.has(one))) refuse({ code: "not-allowed" });
      await changeCircle(ctx.trx, input.space, [...wanted]);
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

  /** Takes one's own words back, for good, even after leaving the circle. */
  withdraw: ecosystemProcedure("governance.read")
    .input(inSpace.extend({ word: id }))
    .mutation(async ({ ctx, input }) => {
      if (!(await withdrawWord(ctx.trx, input.word))) refuse({ code: "not-found" });
    }),
});
