import { ecosystemInput } from "@bassin/core";
import { enterEcosystem, insertEcosystem, readCursor, updateEcosystem } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure, territoryProcedure } from "../access/procedures.ts";
import { settle } from "../errors/settle.ts";
import { readFacts } from "../record/record-actions.ts";
import { router } from "../trpc.ts";
import { ecosystemClosingRouter } from "./closing.router.ts";
import { readMap } from "./map.ts";
import { requirePerimeter } from "./perimeter.ts";

/** Ecosystems of a territory: what they are called, and where they act (§4.2). */
export const ecosystemRouter = router({
  closing: ecosystemClosingRouter,

  /** An ecosystem whole: every fact the rules read; and the point from which to follow what changes after. */
  read: ecosystemProcedure("aim.read").query(async ({ ctx }) => {
    const cursor = await readCursor(ctx.trx);
    return { ...(await readFacts(ctx)), cursor };
  }),

  /** The communes of its own perimeter and of its territory, as a map. */
  map: ecosystemProcedure("aim.read").query(async ({ ctx }) => {
    const { territory, ecosystem } = await readFacts(ctx);
    const communes = new Set([...territory.communes, ...(ecosystem.perimeter ?? [])]);
    return readMap(ctx.trx, ctx.officialCodes, [...communes]);
  }),

  create: territoryProcedure("ecosystem.create")
    .input(z.object({ said: ecosystemInput }))
    .mutation(async ({ ctx, input: { said } }) => {
      const id = ctx.newId();
      const perimeter = await ownPerimeter(ctx, said.perimeter);
      await enterEcosystem(ctx.trx, id);
      const write = { ...ctx.write, scope: { ...ctx.scope, ecosystem: id } };
      await insertEcosystem(ctx.trx, write, { ...said, perimeter });
      return { id };
    }),

  update: ecosystemProcedure("ecosystem.settings")
    .input(z.object({ version: z.int().min(1), said: ecosystemInput.partial() }))
    .mutation(async ({ ctx, input: { version, said } }) => {
      const patch = "perimeter" in said ? { ...said, perimeter: await ownPerimeter(ctx, said.perimeter) } : said;
      return settle(await updateEcosystem(ctx.trx, ctx.write, { version, patch }));
    }),
});

type Reading = Parameters<typeof requirePerimeter>[0] & { readonly trx: Parameters<typeof requirePerimeter>[1] };

/** Today's communes of an ecosystem's own perimeter; none when it has the territory's. */
async function ownPerimeter(ctx: Reading, communes: readonly string[] | null | undefined): Promise<string[] | null> {
  if (communes == null) return null;
  const perimeter = await requirePerimeter(ctx, ctx.trx, { communes: [...communes], zones: [] });
  return [...perimeter.communes];
}
