import type { EcosystemFacts } from "../facts.ts";
import { type Day, firstDay } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import { type ActorEquilibrium, listActorEquilibria } from "./actor-equilibrium.rules.ts";
import { type BudgetYear, listBudgetYears } from "./budget-year.rules.ts";
import { listEffectsReceived } from "./effects-received.rules.ts";
import { type EquilibriumFlag, listEquilibriumFlags } from "./equilibrium-flag.rules.ts";
import type { EquilibriumReview } from "./equilibrium-review.ts";

export interface EquilibriumOptions {
  /** One solution, with what is given or spent for the whole ecosystem. Without: all of them. */
  readonly solution?: string;
  /** Share of the money, between 0 and 1, above which one contributor bears most of it (D5: 0.6). */
  readonly concentrationAbove: number;
}

/** The equilibrium of an ecosystem, or of one solution, on a day. Actors in alphabetical order: nobody is ranked. */
export interface EquilibriumReading {
  readonly asOf: Day;
  readonly actors: readonly ActorEquilibrium[];
  readonly years: readonly BudgetYear[];
  /** When costs and resources were looked at together up to the day, the earliest first. */
  readonly reviews: readonly EquilibriumReview[];
  /** What is worth talking about, each naming an actor. */
  readonly flags: readonly EquilibriumFlag[];
}

/** Reads, actor by actor, what each receives and gives, and the costs and resources of each year up to the day. */
export function readEquilibrium(facts: EcosystemFacts, asOf: Day, options: EquilibriumOptions): EquilibriumReading {
  const inScope = (record: { readonly solution?: string | null | undefined }) =>
    options.solution === undefined || record.solution == null || record.solution === options.solution;
  const actors = listActorEquilibria(
    {
      ...facts,
      contributions: facts.contributions.filter(inScope),
      workContributions: facts.workContributions.filter(inScope),
    },
    listEffectsReceived(facts, asOf, options.solution),
    asOf,
  );
  return {
    asOf,
    actors,
    years: listBudgetYears(facts.budgetLines.filter(inScope), asOf),
    reviews: facts.equilibriumReviews
      .filter((review) => inScope(review) && hasBegun(review.on, asOf))
      .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1)),
    flags: listEquilibriumFlags(facts, actors, { asOf, ...options }),
  };
}

const orderOf = (review: EquilibriumReview): string => `${firstDay(review.on)} ${review.id}`;
