import {
  component,
  externality,
  holding,
  listCoverages,
  solution,
  territorialResource,
  usePerformance,
} from "@bassin/core";
import { ecosystemProcedure } from "../access/procedures.ts";
import { asOfInput, readDay } from "../evaluation/as-of.ts";
import { entityRouter } from "../record/entity-router.ts";
import { readFacts } from "../record/record-actions.ts";
import { router } from "../trpc.ts";

/** What: solutions, their performances of use, components, holders, externalities (§4.2-2). */
export const solutionRouter = router({
  solution: entityRouter(solution),
  usePerformance: entityRouter(usePerformance),
  component: entityRouter(component),
  holding: entityRouter(holding),
  externality: entityRouter(externality),
  territorialResource: entityRouter(territorialResource),

  /** Who holds what in each solution, what nobody holds, which performance nothing serves. */
  coverage: ecosystemProcedure("solution.read")
    .input(asOfInput)
    .query(async ({ ctx, input }) => {
      const facts = await readFacts(ctx);
      return listCoverages(facts, readDay(ctx, facts, input));
    }),
});
