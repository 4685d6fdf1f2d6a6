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

/**
 * What a contribution settles once it has come to a status. An exemption that no shared decision bears settles nothing.
 *
 * @param isShared whether people of several actors took part in a decision (§4.2-5)
 */
export function settlementOf(
  { exemptedBy }: Pick<Contribution, "exemptedBy">,
  status: ContributionStatus | null,
  isShared: (decision: string) => boolean,
): Settlement {
  if (status === "agreed" || status === "received") return "agreed";
  return status === "exempted" && exemptedBy != null && isShared(exemptedBy) ? "exempted" : "open";
}

/** Whether a beneficiary is quits by this contribution on a day. */
export function settlementAt(contribution: Contribution, decisions: readonly Decision[], asOf: Day): Settlement {
  return settlementOf(contribution, contributionStatusAt(contribution, asOf), (id) =>
    decisions.some((decision) => decision.id === id && isSharedDecision(decision, asOf)),
  );
}
