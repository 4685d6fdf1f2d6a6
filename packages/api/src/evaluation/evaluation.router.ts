import { absence, diagnose, immaterialResourceReading, judgement, talk } from "@bassin/core";
import { ecosystemProcedure } from "../access/procedures.ts";
import { entityRouter } from "../record/entity-router.ts";
import { readFacts } from "../record/record-actions.ts";
import { router } from "../trpc.ts";
import { asOfInput, readDay } from "./as-of.ts";

/** What was looked for, judged, felt; and the diagnosis (domain §4). */
export const evaluationRouter = router({
  absence: entityRouter(absence),
  judgement: entityRouter(judgement),
  talk: entityRouter(talk),
  immaterialResourceReading: entityRouter(immaterialResourceReading),

  /** What the definition reads in the facts of the ecosystem on a day, and the life functions its stakes touch. */
  diagnosis: ecosystemProcedure("evaluation.read")
    .input(asOfInput)
    .query(async ({ ctx, input }) => {
      const facts = await readFacts(ctx);
      const lifeFunctions = [...new Set(facts.stakes.flatMap((stake) => stake.lifeFunctions))];
      return { ...diagnose(facts, readDay(ctx, facts, input)), lifeFunctions };
    }),
});
