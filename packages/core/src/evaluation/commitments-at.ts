import type { ParticipationStatus } from "../aim/participation.ts";
import type { EcosystemFacts } from "../facts.ts";
import type { Commitment } from "../production/commitment.ts";
import { listLiveCommitments, listVouched } from "../production/live-commitments.rules.ts";
import type { Day } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import { listStood, type Standing, type Stood } from "./standing.ts";

/**
 * The promises made by a day, between actors who have not left. Those ended, or overdue without having been kept, are
 * lapsed; those that only one side stands behind are declared (§4.2-3).
 */
export function listCommitmentsAt(
  facts: EcosystemFacts,
  asOf: Day,
  statuses: ReadonlyMap<string, ParticipationStatus>,
): Stood<Commitment>[] {
  const current = listLiveCommitments(facts, asOf);
  const live = new Set(current);
  const vouched = new Set(listVouched(current, facts.fulfilments, asOf));
  const hasLeft = (actor: string | null | undefined) => actor != null && statuses.get(actor) === "left";
  return listStood(facts.commitments, (commitment): Standing | null => {
    if (!hasBegun(commitment.since, asOf) || hasLeft(commitment.giver) || hasLeft(commitment.receiver)) return null;
    if (!live.has(commitment)) return "lapsed";
    return vouched.has(commitment) ? "firm" : "declared";
  });
}
