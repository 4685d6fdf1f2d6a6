import { observationSaid } from "@bassin/core";
import { listObservations, readTerritory } from "@bassin/db";
import { z } from "zod";
import { ecosystemProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { router } from "../trpc.ts";
import { foreseeTable, importTable } from "./import-table.ts";
import { listOfficialFigures } from "./official-figures.ts";
import { ownIndicatorsRouter } from "./own.router.ts";
import { readDefinitions } from "./read-definitions.ts";
import { figureSaid, saveFigures } from "./save-figures.ts";

/** More cells than a grid shows, fewer than would keep a server busy. */
const figures = z.array(figureSaid).max(5000, { error: "too-many" });

const lines = z
  .array(observationSaid.extend({ line: z.int(), value: z.number().or(z.nan()), status: z.string().max(100) }))
  .max(20_000, { error: "too-many" });

/** Figures and what indicators read in them (plugin contract). */
export const indicatorsRouter = router({
  own: ownIndicatorsRouter,

  /**
   * The definitions of the plugins enabled and the figures they read: enough for the page to evaluate every indicator
   * with the rules of core, as the server does.
   */
  read: ecosystemProcedure("indicators.read").query(async ({ ctx }) => {
    const facts = await readTerritory(ctx.trx, ctx.scope.territory);
    if (facts === undefined) return refuse({ code: "not-found" });
    return {
      definitions: await readDefinitions(ctx),
      observations: await listObservations(ctx.trx, {}),
      official: listOfficialFigures(ctx.officialCodes, facts.territory.communes),
    };
  }),

  /** Writes cells as they were left; one without a value is emptied. Answers with all figures of their measures. */
  save: ecosystemProcedure("indicators.write")
    .input(z.object({ figures }))
    .mutation(({ ctx, input }) => saveFigures(ctx, input.figures)),

  /** What each line of a table would come to. */
  foresee: ecosystemProcedure("indicators.write")
    .input(z.object({ lines }))
    .mutation(({ ctx, input }) => foreseeTable(ctx, input.lines)),

  /** Writes a table: everything or nothing. */
  import: ecosystemProcedure("indicators.write")
    .input(z.object({ lines }))
    .mutation(({ ctx, input }) => importTable(ctx, input.lines)),
});
