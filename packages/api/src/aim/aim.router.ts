import { actorPosition, listPresentActors, participation, stake } from "@bassin/core";
import { ecosystemProcedure } from "../access/procedures.ts";
import { asOfInput, readDay } from "../evaluation/as-of.ts";
import { entityRouter } from "../record/entity-router.ts";
import { readFacts } from "../record/record-actions.ts";
import { router } from "../trpc.ts";

/** Why: stakes, who takes part, what is at stake for each (§4.2-1). */
export const aimRouter = router({
  stake: entityRouter(stake),
  participation: entityRouter(participation),
  actorPosition: entityRouter(actorPosition),

  /** Who takes part on a day, and where each is based. */
  present: ecosystemProcedure("aim.read")
    .input(asOfInput)
    .query(async ({ ctx, input }) => {
      const facts = await readFacts(ctx);
      return listPresentActors(facts, readDay(ctx, facts, input));
    }),
});
