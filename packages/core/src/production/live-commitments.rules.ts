import { actorStatusesAt } from "../aim/participation-status.rules.ts";
import type { EcosystemFacts } from "../facts.ts";
import { isConfirmed } from "../record/attestation.ts";
import { type Day, lastDay } from "../record/partial-date.ts";
import { hasBegun, isLive } from "../record/valid-time.ts";
import type { Commitment } from "./commitment.ts";
import type { Fulfilment } from "./fulfilment.ts";

/** The facts by which a promise counts or no longer counts. */
export type CommitmentFacts = Pick<EcosystemFacts, "commitments" | "agreements" | "fulfilments" | "participations">;

/**
 * The promises that count on a day (§4.2-3): begun, not ended, by themselves or with the agreement they belong to, not
 * overdue, and between actors who have not left. With a solution: its own promises and those of the whole ecosystem.
 */
export function listLiveCommitments(facts: CommitmentFacts, asOf: Day, solution?: string): Commitment[] {
  const statuses = actorStatusesAt(facts.participations, asOf);
  const agreements = new Map(facts.agreements.map((agreement) => [agreement.id, agreement]));
  const honoured = listHonoured(facts.fulfilments, asOf);
  const hasLeft = (actor: string | null | undefined) => actor != null && statuses.get(actor) === "left";

  return facts.commitments.filter((commitment) => {
    const agreement = commitment.agreement == null ? undefined : agreements.get(commitment.agreement);
    const until = commitment.until ?? agreement?.until;
    return (
      isLive({ since: commitment.since, until }, asOf) &&
      (!isPastDue(commitment, asOf) || honoured.has(commitment.id)) &&
      !hasLeft(commitment.giver) &&
      !hasLeft(commitment.receiver) &&
      (solution === undefined || commitment.solution == null || commitment.solution === solution)
    );
  });
}

/** Whether the day by which a promise was to be kept has passed. */
export function isPastDue(commitment: Pick<Commitment, "dueOn">, asOf: Day): boolean {
  return commitment.dueOn != null && lastDay(commitment.dueOn) < asOf;
}

/**
 * Of these promises, those both sides stand behind: confirmed by the other side and, once past due, said kept by one
 * side and confirmed so by the other.
 */
export function listVouched(
  commitments: readonly Commitment[],
  fulfilments: readonly Fulfilment[],
  asOf: Day,
): Commitment[] {
  const honoured = listHonoured(fulfilments.filter(isConfirmed), asOf);
  return commitments.filter(
    (commitment) => isConfirmed(commitment) && (!isPastDue(commitment, asOf) || honoured.has(commitment.id)),
  );
}

/** The promises kept, at least in part, on a day. */
function listHonoured(fulfilments: readonly Fulfilment[], asOf: Day): ReadonlySet<string> {
  const kept = fulfilments.filter(({ degree, on }) => degree !== "not-kept" && hasBegun(on, asOf));
  return new Set(kept.map((fulfilment) => fulfilment.commitment));
}
