import { chronicleEntry, diagnose, phaseEntry, proposePhase, readNextPhase } from "@bassin/core";
import { ecosystemProcedure } from "../access/procedures.ts";
import { asOfInput, readDay } from "../evaluation/as-of.ts";
import { entityRouter } from "../record/entity-router.ts";
import { readFacts } from "../record/record-actions.ts";
import { router } from "../trpc.ts";
import { journalRouter } from "./journal.router.ts";

/** Phases and the story told of them (§3.2). */
export const trajectoryRouter = router({
  phaseEntry: entityRouter(phaseEntry),
  chronicleEntry: entityRouter(chronicleEntry),
  journal: journalRouter,

  /** The phase the facts would support, and what stands between here and the next: people decide. */
  proposal: ecosystemProcedure("trajectory.read")
    .input(asOfInput)
    .query(async ({ ctx, input }) => {
      const all = await readFacts(ctx);
      const day = readDay(ctx, all, input);
      const readings = diagnose(all, day).parts.flatMap((part) => part.criteria);
      return { proposed: proposePhase(all, day, readings), next: readNextPhase(all, day, readings) };
    }),
});
