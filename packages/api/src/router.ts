import { actorsRouter } from "./actors/actors.router.ts";
import { aimRouter } from "./aim/aim.router.ts";
import { campaignsRouter } from "./evaluation/campaigns.router.ts";
import { evaluationRouter } from "./evaluation/evaluation.router.ts";
import { judgingRouter } from "./evaluation/judging.router.ts";
import { governanceRouter } from "./governance/governance.router.ts";
import { reflexiveRouter } from "./governance/reflexive.router.ts";
import { indicatorsRouter } from "./indicators/indicators.router.ts";
import { liveRouter } from "./live/live.router.ts";
import { peopleRouter } from "./people/people.router.ts";
import { whoRouter } from "./people/who.router.ts";
import { pluginsRouter } from "./plugins/plugins.router.ts";
import { productionRouter } from "./production/production.router.ts";
import { confirmingRouter } from "./record/attestation.router.ts";
import { recordRouter } from "./record/record.router.ts";
import { solutionRouter } from "./solution/solution.router.ts";
import { territoryRouter } from "./territory/territory.router.ts";
import { trajectoryRouter } from "./trajectory/trajectory.router.ts";
import { router } from "./trpc.ts";
import { valueRouter } from "./value/value.router.ts";

/** The API, one router per folder of core. */
export const appRouter = router({
  who: whoRouter,
  territory: territoryRouter,
  people: peopleRouter,
  plugins: pluginsRouter,
  actors: actorsRouter,
  aim: aimRouter,
  solution: solutionRouter,
  production: productionRouter,
  value: valueRouter,
  governance: governanceRouter,
  reflexive: reflexiveRouter,
  trajectory: trajectoryRouter,
  evaluation: evaluationRouter,
  judging: judgingRouter,
  campaigns: campaignsRouter,
  indicators: indicatorsRouter,
  live: liveRouter,
  record: recordRouter,
  confirming: confirmingRouter,
});
export type AppRouter = typeof appRouter;
