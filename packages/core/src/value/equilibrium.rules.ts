import type { EcosystemFacts } from "../facts.ts";
import type { Day } from "../record/partial-date.ts";
import { type ActorEquilibrium, listActorEquilibria } from "./actor-equilibrium.rules.ts";
import { type BudgetYear, listBudgetYears } from "./budget-year.rules.ts";
import { listEffectsReceived } from "./effects-received.rules.ts";
import { type EquilibriumFlag, listEquilibriumFlags } from "./equilibrium-flag.rules.ts";

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
    flags: listEquilibriumFlags(facts, actors, { asOf, ...options }),
  };
}
