import type { EcosystemFacts } from "../facts.ts";
import { isSharedDecision } from "../governance/shared-decision.rules.ts";
import { latestStep } from "../record/dated-steps.rules.ts";
import type { Day } from "../record/partial-date.ts";
import { settlementOf } from "../value/contribution-status.rules.ts";
import type { ContributionAt } from "./solution-at.ts";
import { attestedStandingOf } from "./standing.ts";

/** The contributions spoken of by a day, of actors who have not left, as far as they had come (§4.2-4). */
export function contributionsAt(
  facts: EcosystemFacts,
  asOf: Day,
  takesPart: (actor: string) => boolean,
): ContributionAt[] {
  const shared = new Set(
    facts.decisions.filter((decision) => isSharedDecision(decision, asOf)).map((decision) => decision.id),
  );
  return facts.contributions.flatMap((contribution): ContributionAt[] => {
    const status = latestStep(contribution.steps, asOf)?.status;
    const standing = attestedStandingOf(contribution, asOf);
    if (status === undefined || standing === null || !takesPart(contribution.actor)) return [];
    const settled = settlementOf(contribution, status, (decision) => shared.has(decision)) !== "open";
    return [{ contribution, status, standing, settled }];
  });
}
