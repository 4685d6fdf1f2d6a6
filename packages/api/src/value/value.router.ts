import {
  actorModel,
  budgetLine,
  contribution,
  costLine,
  costPosition,
  equilibriumReview,
  heritageAsset,
  resourceLink,
  sharedCostRound,
  usefulEffect,
  workContribution,
} from "@bassin/core";
import { entityRouter } from "../record/entity-router.ts";
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
});
