import type { Component } from "../solution/component.ts";
import type { Externality } from "../solution/externality.ts";
import type { Holding } from "../solution/holding.ts";
import type { Solution } from "../solution/solution.ts";
import type { UsePerformance } from "../solution/use-performance.ts";
import type { Contribution, ContributionStatus } from "../value/contribution.ts";
import type { EquilibriumReview } from "../value/equilibrium-review.ts";
import type { UsefulEffect } from "../value/useful-effect.ts";
import type { FactReference } from "./diagnosis.ts";
import type { Standing, Stood } from "./standing.ts";

/** A component and who holds it; `gone` are holders who have left the ecosystem. */
export interface ComponentAt {
  readonly component: Component;
  readonly holdings: readonly Stood<Holding>[];
  readonly gone: readonly Holding[];
}

/** A contribution as far as it had come; `settled` once agreed, received or exempted by a shared decision. */
export interface ContributionAt {
  readonly contribution: Contribution;
  readonly status: ContributionStatus;
  readonly standing: Standing;
  readonly settled: boolean;
}

/** A solution on a day, with everything that is said of it. */
export interface SolutionAt {
  readonly solution: Solution;
  readonly reference: FactReference;
  /** It has ended: nothing of it is more than partial. */
  readonly lapsed: boolean;
  readonly performances: readonly UsePerformance[];
  readonly components: readonly ComponentAt[];
  /** Actors holding a component, the common left aside. */
  readonly holders: ReadonlyMap<string, Standing>;
  readonly effects: readonly Stood<UsefulEffect>[];
  readonly externalities: readonly Stood<Externality>[];
  /** Identifiers of its effects and externalities. */
  readonly reached: ReadonlySet<string>;
  /** Its own, by actor; those of the whole ecosystem are with the ecosystem's facts. */
  readonly contributions: ReadonlyMap<string, readonly ContributionAt[]>;
  readonly reviews: readonly EquilibriumReview[];
}
