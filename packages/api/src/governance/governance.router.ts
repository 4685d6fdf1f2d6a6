import {
  college,
  decision,
  doctrine,
  governanceCharge,
  governingBody,
  legalStructure,
  membership,
  reflexiveSession,
  reflexiveSpace,
  rex,
  seat,
} from "@bassin/core";
import { entityRouter } from "../record/entity-router.ts";
import { router } from "../trpc.ts";

/** Bodies, seats, decisions, reflexive spaces, what was learned (§4.2-5). */
export const governanceRouter = router({
  governingBody: entityRouter(governingBody),
  college: entityRouter(college),
  seat: entityRouter(seat),
  legalStructure: entityRouter(legalStructure),
  membership: entityRouter(membership),
  governanceCharge: entityRouter(governanceCharge),
  decision: entityRouter(decision),
  reflexiveSpace: entityRouter(reflexiveSpace),
  reflexiveSession: entityRouter(reflexiveSession),
  doctrine: entityRouter(doctrine),
  rex: entityRouter(rex),
});
