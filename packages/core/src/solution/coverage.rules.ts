import { factsAt } from "../evaluation/facts-at.ts";
import type { SolutionAt } from "../evaluation/solution-at.ts";
import type { EcosystemFacts } from "../facts.ts";
import { theCommon } from "../production/the-common.rules.ts";
import { sortByName } from "../record/join-names.ts";
import type { Day } from "../record/partial-date.ts";
import type { Component } from "./component.ts";
import { listUnheld } from "./holders.rules.ts";
import type { Solution } from "./solution.ts";

/** What people can do, and the components that serve it, by identifier. */
export interface CoveredPerformance {
  readonly id: string;
  readonly statement: string;
  readonly servedBy: readonly string[];
}

/** A good or a service: the performances it serves, and who holds it that day; an actor's identifier, or `common`. */
export interface CoveredComponent {
  readonly id: string;
  readonly name: string;
  readonly kind: Component["kind"];
  readonly necessity: Component["necessity"];
  readonly serves: readonly string[];
  readonly holders: readonly string[];
}

/** Who holds what in a solution, what nobody holds, what nothing serves: a coverage, never a rate (§4.2-2). */
export interface SolutionCoverage {
  readonly solution: string;
  readonly name: string;
  readonly stage: Solution["stage"];
  readonly performances: readonly CoveredPerformance[];
  readonly components: readonly CoveredComponent[];
  /** Components nobody holds, as B5 reads them. */
  readonly unheld: readonly string[];
  /** Performances no component serves, as B4 reads them. */
  readonly unserved: readonly string[];
}

/** The coverage of each solution alive on a day: those that hold before drafts, then by name. */
export function listCoverages(facts: EcosystemFacts, asOf: Day): SolutionCoverage[] {
  const alive = factsAt(facts, asOf).solutions.filter(({ lapsed }) => !lapsed);
  const coverages = sortByName(alive.map(readCoverage), ({ name }) => name);
  return coverages.toSorted((left, right) => rankOf(left) - rankOf(right));
}

const rankOf = ({ stage }: SolutionCoverage): number => (stage === "adopted" ? 0 : 1);

function readCoverage(at: SolutionAt): SolutionCoverage {
  const { solution } = at;
  const known = new Set(at.performances.map(({ id }) => id));
  const components = at.components.map(({ component, holdings }): CoveredComponent => {
    const { id, name, kind, necessity } = component;
    const held = holdings.filter(({ standing }) => standing === "firm").map(({ fact }) => fact.actor ?? theCommon);
    const serves = (component.serves ?? []).filter((performance) => known.has(performance));
    return { id, name, kind, necessity, serves, holders: [...new Set(held)].toSorted() };
  });
  const performances = at.performances.map(({ id, statement }): CoveredPerformance => {
    const servedBy = components.filter(({ serves }) => serves.includes(id)).map((component) => component.id);
    return { id, statement, servedBy };
  });
  return {
    solution: solution.id,
    name: solution.name,
    stage: solution.stage,
    performances,
    components,
    unheld: listUnheld(at).map(({ component }) => component.id),
    unserved: performances.filter(({ servedBy }) => servedBy.length === 0).map(({ id }) => id),
  };
}
