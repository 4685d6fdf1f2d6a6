import type { Decision } from "../governance/decision.ts";
import { isSharedDecision } from "../governance/shared-decision.rules.ts";
import { latestStep } from "../record/dated-steps.rules.ts";
import type { Day } from "../record/partial-date.ts";
import { isLive } from "../record/valid-time.ts";
import type { Contribution, ContributionStatus } from "./contribution.ts";

/** How far a contribution had come on a day (§4.2-4): its latest step, `null` before the first or once it has ended. */
export function contributionStatusAt(contribution: Contribution, asOf: Day): ContributionStatus | null {
  return isLive(contribution, asOf) ? (latestStep(contribution.steps, asOf)?.status ?? null) : null;
}

/** What a contribution settles on a day: given or promised for good, exempted by a shared decision, or not yet. */
export type Settlement = "agreed" | "exempted" | "open";

/** Whether a beneficiary is quits by this contribution. An exemption that no shared decision bears settles nothing. */
export function settlementAt(contribution: Contribution, decisions: readonly Decision[], asOf: Day): Settlement {
  const status = contributionStatusAt(contribution, asOf);
  if (status === "agreed" || status === "received") return "agreed";
  if (status !== "exempted") return "open";
  const decision = decisions.find(({ id }) => id === contribution.exemptedBy);
  return decision !== undefined && isSharedDecision(decision, asOf) ? "exempted" : "open";
}
