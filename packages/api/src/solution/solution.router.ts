import { component, externality, holding, solution, territorialResource, usePerformance } from "@bassin/core";
import { entityRouter } from "../record/entity-router.ts";
import { router } from "../trpc.ts";

/** What: solutions, their performances of use, components, holders, externalities (§4.2-2). */
export const solutionRouter = router({
  solution: entityRouter(solution),
  usePerformance: entityRouter(usePerformance),
  component: entityRouter(component),
  holding: entityRouter(holding),
  externality: entityRouter(externality),
  territorialResource: entityRouter(territorialResource),
});
