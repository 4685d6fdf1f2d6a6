import { say } from "../record/phrase.ts";
import { readNoSolution } from "../solution/formalised.rules.ts";
import type { CriterionId } from "./criterion-id.ts";
import { type EcosystemRule, readAbsence } from "./reading.ts";

/**
 * What a criterion of a solution says when none is written: unknown; missing when people looked for it, or when they
 * said that there is no solution yet (B1), for then nothing of a solution can be there.
 */
export function withoutSolution(criterion: CriterionId): EcosystemRule {
  return (view) => {
    const first = readNoSolution(view);
    const further = first.further === null ? null : { ...first.further, distance: first.further.distance + 2 };
    const none = say("pas encore de solution dont parler", "no solution to speak of yet");
    const looked = further === null ? null : readAbsence(view, { criterion, none, further });
    return looked ?? { ...first, further };
  };
}
