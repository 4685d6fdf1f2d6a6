import type { Participation, ParticipationStatus } from "../aim/participation.ts";
import { actorStatusesAt } from "../aim/participation-status.rules.ts";
import type { EcosystemFacts } from "../facts.ts";
import type { Commitment } from "../production/commitment.ts";
import type { Mandate } from "../production/mandate.ts";
import { type Day, firstDay } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import type { Actor } from "../territory/actor.ts";
import type { EquilibriumReview } from "../value/equilibrium-review.ts";
import type { Absence } from "./absence.ts";
import { listCommitmentsAt } from "./commitments-at.ts";
import { contributionsAt } from "./contributions-at.ts";
import type { CriterionId } from "./criterion-id.ts";
import { type PromisesAt, promisesAt } from "./loops-at.ts";
import type { ContributionAt, SolutionAt } from "./solution-at.ts";
import { holdingsAt, solutionsAt } from "./solutions-at.ts";
import { betterStanding, type Standing, type Stood } from "./standing.ts";

/** The facts of an ecosystem as they stood on a day, indexed once for all the rules. What comes later is not there. */
export interface FactsAt {
  readonly facts: EcosystemFacts;
  readonly asOf: Day;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly statuses: ReadonlyMap<string, ParticipationStatus>;
  /**
   * Actors who hold something: a commitment they give, a component, a contribution agreed or received. Those who have
   * left hold nothing any more.
   */
  readonly engaged: ReadonlyMap<string, Standing>;
  /** Begun, between actors who have not left. */
  readonly commitments: readonly Stood<Commitment>[];
  readonly promises: PromisesAt;
  /** The stays begun, by actor. */
  readonly stays: ReadonlyMap<string, readonly Participation[]>;
  /** By solution; under the empty name, those of the whole ecosystem. */
  readonly mandates: ReadonlyMap<string, readonly Mandate[]>;
  /** Solutions begun, the ended ones marked. By identifier. */
  readonly solutions: readonly SolutionAt[];
  /** Contributions and reviews that name no solution, by actor for the first. */
  readonly sharedContributions: ReadonlyMap<string, readonly ContributionAt[]>;
  readonly sharedReviews: readonly EquilibriumReview[];
  readonly absences: ReadonlyMap<CriterionId, readonly Absence[]>;
}

/** Reads the facts once, in time proportional to their number. */
export function factsAt(facts: EcosystemFacts, asOf: Day): FactsAt {
  const actors = new Map(facts.actors.map((actor) => [actor.id, actor]));
  const statuses = actorStatusesAt(facts.participations, asOf);
  const takesPart = (actor: string) => actors.has(actor) && statuses.get(actor) !== "left";
  const commitments = listCommitmentsAt(facts, asOf, statuses);
  const holdings = holdingsAt(facts, asOf, takesPart);
  const contributions = contributionsAt(facts, asOf, takesPart);

  const engaged = new Map<string, Standing>();
  const engage = (actor: string | null | undefined, standing: Standing) => {
    if (actor != null && takesPart(actor)) engaged.set(actor, betterStanding(engaged.get(actor), standing));
  };
  for (const { fact, standing } of commitments) engage(fact.giver, standing);
  for (const { fact, standing } of holdings.current) engage(fact.actor, standing);
  for (const { contribution, status, standing } of contributions) {
    if (status === "agreed" || status === "received") engage(contribution.actor, standing);
  }

  const reviews = facts.equilibriumReviews.filter((review) => hasBegun(review.on, asOf));
  return {
    facts,
    asOf,
    actors,
    statuses,
    engaged,
    commitments,
    promises: promisesAt(commitments),
    stays: Map.groupBy(
      facts.participations.filter((participation) => hasBegun(participation.since, asOf)),
      (participation) => participation.actor,
    ),
    mandates: Map.groupBy(facts.mandates, (mandate) => mandate.solution ?? ""),
    solutions: solutionsAt(facts, asOf, { holdings, contributions, reviews }),
    sharedContributions: Map.groupBy(
      contributions.filter((one) => one.contribution.solution == null),
      (one) => one.contribution.actor,
    ),
    sharedReviews: reviews.filter((review) => review.solution == null),
    absences: Map.groupBy(
      facts.absences.filter((absence) => hasBegun(absence.on, asOf)),
      (absence) => absence.criterion,
    ),
  };
}

/** An actor's name; its identifier when the directory does not know it. */
export function nameOf(view: FactsAt, actor: string): string {
  return view.actors.get(actor)?.name ?? actor;
}

/** The names of actors, in the order of the names. */
export function namesOf(view: FactsAt, actors: Iterable<string>): string[] {
  return [...actors].map((actor) => nameOf(view, actor)).sort();
}

/** Those of the actors who are in the directory and have not left, each once. */
export function listPresent(view: FactsAt, actors: readonly string[] | null | undefined): string[] {
  return [...new Set(actors ?? [])].filter((actor) => view.actors.has(actor) && view.statuses.get(actor) !== "left");
}

/** Whether an actor takes part: it holds something, or its participation has come to `committed`. */
export function isTakingPart(view: FactsAt, actor: string): boolean {
  return view.engaged.has(actor) || (view.actors.has(actor) && view.statuses.get(actor) === "committed");
}

/** Where and in which sign an absence was looked for. */
export interface AbsenceQuestion {
  readonly criterion: CriterionId;
  readonly solution?: string;
  readonly sign?: "positive" | "negative";
}

/** The latest "we looked, there is none" on a criterion; one that names no solution is said of all. */
export function findAbsence(view: FactsAt, question: AbsenceQuestion): Absence | undefined {
  const found = (view.absences.get(question.criterion) ?? []).filter(
    (absence) =>
      (absence.solution == null || absence.solution === question.solution) &&
      (absence.sign ?? undefined) === question.sign,
  );
  return found.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1)).at(-1);
}

function orderOf(absence: Absence): string {
  return `${firstDay(absence.on)} ${absence.id}`;
}
