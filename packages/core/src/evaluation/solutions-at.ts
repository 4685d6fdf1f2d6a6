import type { EcosystemFacts } from "../facts.ts";
import type { Day } from "../record/partial-date.ts";
import type { Holding } from "../solution/holding.ts";
import type { Solution } from "../solution/solution.ts";
import type { EquilibriumReview } from "../value/equilibrium-review.ts";
import type { ComponentAt, ContributionAt, SolutionAt } from "./solution-at.ts";
import { attestedStandingOf, betterStanding, listStood, type Standing, type Stood, standingOf } from "./standing.ts";

/** Holdings begun by a day: those of the common and of actors who take part, and those of actors who have left. */
export interface HoldingsAt {
  readonly current: readonly Stood<Holding>[];
  readonly gone: readonly Holding[];
}

/** Sorts the holdings of a day by whether their holder still takes part. */
export function holdingsAt(facts: EcosystemFacts, asOf: Day, takesPart: (actor: string) => boolean): HoldingsAt {
  const begun = listStood(facts.holdings, (holding) => standingOf(holding, asOf));
  const isHere = ({ fact }: Stood<Holding>) => fact.actor == null || takesPart(fact.actor);
  return { current: begun.filter(isHere), gone: begun.filter((one) => !isHere(one)).map((one) => one.fact) };
}

/** What was indexed before the solutions and hangs on them. */
export interface HangingFacts {
  readonly holdings: HoldingsAt;
  readonly contributions: readonly ContributionAt[];
  readonly reviews: readonly EquilibriumReview[];
}

/** Every solution begun, with all that is said of it, by identifier. */
export function solutionsAt(facts: EcosystemFacts, asOf: Day, hanging: HangingFacts): SolutionAt[] {
  const begun = listStood(facts.solutions, (solution) => standingOf(solution, asOf));
  if (begun.length === 0) return [];
  const assemble = gatherBySolution(facts, asOf, hanging);
  return begun
    .toSorted((left, right) => (left.fact.id < right.fact.id ? -1 : 1))
    .map(({ fact, standing }) => assemble(fact, standing === "lapsed"));
}

function gatherBySolution(
  facts: EcosystemFacts,
  asOf: Day,
  { holdings, contributions, reviews }: HangingFacts,
): (solution: Solution, lapsed: boolean) => SolutionAt {
  const current = Map.groupBy(holdings.current, (one) => one.fact.component);
  const gone = Map.groupBy(holdings.gone, (holding) => holding.component);
  const bySolution = <Fact extends { readonly solution: string }>(list: readonly Fact[]) =>
    Map.groupBy(list, (fact) => fact.solution);
  const performances = bySolution(facts.usePerformances);
  const components = bySolution(facts.components);
  const effects = bySolution(facts.usefulEffects);
  const externalities = bySolution(facts.externalities);
  const own = Map.groupBy(contributions, (one) => one.contribution.solution ?? "");
  const ownReviews = Map.groupBy(reviews, (review) => review.solution ?? "");
  return (solution, lapsed) => {
    const held = (components.get(solution.id) ?? []).map(
      (component): ComponentAt => ({
        component,
        holdings: current.get(component.id) ?? [],
        gone: gone.get(component.id) ?? [],
      }),
    );
    return {
      solution,
      reference: { entity: "solution", id: solution.id, label: solution.name },
      lapsed,
      performances: byId(performances.get(solution.id)),
      components: held.toSorted((left, right) => (left.component.id < right.component.id ? -1 : 1)),
      holders: listHolders(held),
      effects: listStood(byId(effects.get(solution.id)), (effect) => attestedStandingOf(effect, asOf)),
      externalities: listStood(byId(externalities.get(solution.id)), (one) => attestedStandingOf(one, asOf)),
      reached: new Set(
        [...(effects.get(solution.id) ?? []), ...(externalities.get(solution.id) ?? [])].map(({ id }) => id),
      ),
      contributions: Map.groupBy(own.get(solution.id) ?? [], (one) => one.contribution.actor),
      reviews: ownReviews.get(solution.id) ?? [],
    };
  };
}

function byId<Fact extends { readonly id: string }>(facts: readonly Fact[] = []): Fact[] {
  return facts.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function listHolders(components: readonly ComponentAt[]): ReadonlyMap<string, Standing> {
  const holders = new Map<string, Standing>();
  for (const { fact, standing } of components.flatMap((one) => one.holdings)) {
    if (fact.actor != null) holders.set(fact.actor, betterStanding(holders.get(fact.actor), standing));
  }
  return holders;
}
