import { chronicleEntry, phaseEntry } from "@bassin/core";
import { entityRouter } from "../record/entity-router.ts";
import { router } from "../trpc.ts";

/** Phases and the story told of them (§3.2). */
export const trajectoryRouter = router({
  phaseEntry: entityRouter(phaseEntry),
  chronicleEntry: entityRouter(chronicleEntry),
});
