import { absence, immaterialResourceReading, judgement } from "@bassin/core";
import { entityRouter } from "../record/entity-router.ts";
import { router } from "../trpc.ts";

/** What was looked for, judged, felt; and the diagnosis (domain §4). */
export const evaluationRouter = router({
  absence: entityRouter(absence),
  judgement: entityRouter(judgement),
  immaterialResourceReading: entityRouter(immaterialResourceReading),
});
