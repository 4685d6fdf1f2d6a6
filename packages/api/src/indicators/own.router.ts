import { ownIndicatorSaid } from "@bassin/core";
import { listOwnIndicators } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure } from "../access/procedures.ts";
import { seenRecord } from "../record/which-record.ts";
import { router } from "../trpc.ts";
import { defineOwn, redefineOwn, retireOwn } from "./define-own.ts";

/** Indicators a territory defines itself, beside those of plugins (plugin contract). */
export const ownIndicatorsRouter = router({
  /** All of them, retired ones too, with every version. */
  list: ecosystemProcedure("indicators.read").query(({ ctx }) => listOwnIndicators(ctx.trx)),

  define: ecosystemProcedure("indicators.write")
    .input(z.object({ said: ownIndicatorSaid }))
    .mutation(({ ctx, input }) => defineOwn(ctx, input.said)),

  /** The next version, when its meaning changes; the same, mended, when only words do. */
  redefine: ecosystemProcedure("indicators.write")
    .input(seenRecord.extend({ said: ownIndicatorSaid }))
    .mutation(({ ctx, input: { said, ...seen } }) => redefineOwn(ctx, seen, said)),

  /** Offers it no longer, or again; nothing of it is lost. */
  retire: ecosystemProcedure("indicators.write")
    .input(seenRecord.extend({ retired: z.boolean() }))
    .mutation(({ ctx, input: { retired, ...seen } }) => retireOwn(ctx, seen, retired)),
});
