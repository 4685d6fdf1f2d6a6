import {
  actorModel,
  budgetLine,
  contribution,
  costLine,
  costPosition,
  definition2024_10,
  equilibriumReview,
  heritageAsset,
  readEquilibrium,
  resourceLink,
  sharedCostRound,
  usefulEffect,
  workContribution,
} from "@bassin/core";
import { ecosystemProcedure } from "../access/procedures.ts";
import { asOfInput, readDay } from "../evaluation/as-of.ts";
import { entityRouter } from "../record/entity-router.ts";
import { readFacts } from "../record/record-actions.ts";
import { router } from "../trpc.ts";

/** Effects, contributions, costs and resources, heritage (§4.2-4). */
export const valueRouter = router({
  usefulEffect: entityRouter(usefulEffect),
  resourceLink: entityRouter(resourceLink),
  contribution: entityRouter(contribution),
  workContribution: entityRouter(workContribution),
  actorModel: entityRouter(actorModel),
  equilibriumReview: entityRouter(equilibriumReview),
  budgetLine: entityRouter(budgetLine),
  sharedCostRound: entityRouter(sharedCostRound),
  costLine: entityRouter(costLine),
  costPosition: entityRouter(costPosition),
  heritageAsset: entityRouter(heritageAsset),

  /** Actor by actor: what it receives, gives, how it lives; costs and resources by year. */
  equilibrium: ecosystemProcedure("value.read")
    .input(asOfInput)
    .query(async ({ ctx, input }) => {
      const facts = await readFacts(ctx);
      return readEquilibrium(facts, readDay(ctx, facts, input), { concentrationAbove: definition2024_10.largestShare });
    }),
});
