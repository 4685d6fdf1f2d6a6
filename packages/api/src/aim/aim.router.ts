import { actorPosition, participation, stake } from "@bassin/core";
import { entityRouter } from "../record/entity-router.ts";
import { router } from "../trpc.ts";

/** Why: stakes, who takes part, what is at stake for each (§4.2-1). */
export const aimRouter = router({
  stake: entityRouter(stake),
  participation: entityRouter(participation),
  actorPosition: entityRouter(actorPosition),
});
