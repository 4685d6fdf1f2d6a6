import { type Attestation, isConfirmed } from "../record/attestation.ts";
import type { Day } from "../record/partial-date.ts";
import { hasBegun, isLive, type ValidTime } from "../record/valid-time.ts";

/**
 * How a fact stands on a day: `firm`; `declared` by one side and not confirmed by the other; `lapsed`, it was so and
 * is to be renewed. A criterion that rests on facts that are not firm is at most partial (domain §3, §4).
 */
export type Standing = "firm" | "declared" | "lapsed";

/** A fact that has begun, and how it stands. */
export interface Stood<Fact> {
  readonly fact: Fact;
  readonly standing: Standing;
}

/** How a fact without attestation stands; `null` before it begins. */
export function standingOf(fact: ValidTime, asOf: Day): "firm" | "lapsed" | null {
  if (!hasBegun(fact.since, asOf)) return null;
  return isLive(fact, asOf) ? "firm" : "lapsed";
}

/** How a fact that another side confirms stands; `null` before it begins. */
export function attestedStandingOf(fact: ValidTime & Attestation, asOf: Day): Standing | null {
  const standing = standingOf(fact, asOf);
  return standing === "firm" && !isConfirmed(fact) ? "declared" : standing;
}

/** The facts that have begun, each with how it stands. */
export function listStood<Fact>(facts: readonly Fact[], standing: (fact: Fact) => Standing | null): Stood<Fact>[] {
  const stood: Stood<Fact>[] = [];
  for (const fact of facts) {
    const found = standing(fact);
    if (found !== null) stood.push({ fact, standing: found });
  }
  return stood;
}

/** The facts standing in one way. */
export function onlyStanding<Fact>(stood: readonly Stood<Fact>[], standing: Standing): Fact[] {
  return stood.filter((one) => one.standing === standing).map((one) => one.fact);
}

const order: readonly Standing[] = ["firm", "declared", "lapsed"];

/** The better of two standings. */
export function betterStanding(left: Standing | undefined, right: Standing): Standing {
  return left !== undefined && order.indexOf(left) <= order.indexOf(right) ? left : right;
}
