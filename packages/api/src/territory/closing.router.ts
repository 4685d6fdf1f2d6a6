import { isSameName, momentErased } from "@bassin/core";
import { closePlace, erasePlace, listAccountNames, listClosed, reopenPlace } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure, type InsideContext, signedInProcedure, territoryProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { router } from "../trpc.ts";
import { readContents } from "./contents.ts";

/** The name of what is closed or erased, typed to be sure. */
const named = z.object({ name: z.string().max(200) });

const notItsName = {
  fr: "Ce n’est pas son nom. Écrivez-le comme il est écrit plus haut.",
  en: "This is not its name. Type it as it is written above.",
};

function refuseOtherName(typed: string, name: string): void {
  if (isSameName(typed, name)) return;
  refuse({ code: "invalid", fields: [{ path: "name", message: notItsName }] });
}

/** Closes a place whose name was typed; says when it will be erased for good. */
async function close(inside: InsideContext, typed: string) {
  refuseOtherName(typed, (await readContents(inside)).name);
  if (!(await closePlace(inside.trx, inside.write))) refuse({ code: "not-found" });
  return { erasedAt: momentErased(inside.write.now()) };
}

async function reopen(inside: InsideContext): Promise<void> {
  if (!(await reopenPlace(inside.trx, inside.write))) refuse({ code: "not-found" });
}

/** Erases a closed place whose name was typed, before its thirty days are over. */
async function erase(inside: InsideContext, typed: string): Promise<void> {
  const { territory, ecosystem = null } = inside.scope;
  const closed = await listClosed(inside.trx);
  const here = closed.find((one) => one.territory === territory && one.ecosystem === ecosystem);
  refuseOtherName(typed, here?.ecosystemName ?? here?.territoryName ?? "");
  if (!(await erasePlace(inside.trx, inside.write))) refuse({ code: "not-found" });
}

/** Closing a territory, reopening it, and erasing it for good. */
export const territoryClosingRouter = router({
  /** All that is closed where the person has a role, who closed it, and until when it may be reopened. */
  list: signedInProcedure.query(({ ctx }) =>
    ctx.database.inScope({ user: ctx.person.account }, async (trx) => {
      const closed = await listClosed(trx);
      const closers = closed.flatMap(({ closedBy }) => (closedBy === null ? [] : [closedBy]));
      const names = await listAccountNames(trx, [...new Set(closers)]);
      return closed.map(({ closedBy, ...place }) => ({
        ...place,
        closedBy: names.find(({ account }) => account === closedBy)?.name ?? null,
        erasedAt: momentErased(place.closedAt),
      }));
    }),
  ),

  /** All that goes with it, counted. */
  contents: territoryProcedure("territory.erase").query(({ ctx }) => readContents(ctx)),

  close: territoryProcedure("territory.erase")
    .input(named)
    .mutation(({ ctx, input }) => close(ctx, input.name)),

  reopen: territoryProcedure("territory.erase", { isClosed: true }).mutation(({ ctx }) => reopen(ctx)),

  erase: territoryProcedure("territory.erase", { isClosed: true })
    .input(named)
    .mutation(({ ctx, input }) => erase(ctx, input.name)),
});

/** The same for an ecosystem. The actors of its territory stay. */
export const ecosystemClosingRouter = router({
  contents: ecosystemProcedure("ecosystem.erase").query(({ ctx }) => readContents(ctx)),

  close: ecosystemProcedure("ecosystem.erase")
    .input(named)
    .mutation(({ ctx, input }) => close(ctx, input.name)),

  reopen: ecosystemProcedure("ecosystem.erase", { isClosed: true }).mutation(({ ctx }) => reopen(ctx)),

  erase: ecosystemProcedure("ecosystem.erase", { isClosed: true })
    .input(named)
    .mutation(({ ctx, input }) => erase(ctx, input.name)),
});
