import { actorStatusesAt } from "../aim/participation-status.rules.ts";
import type { AttestedEntityName, entities } from "../entities.ts";
import type { EcosystemFacts } from "../facts.ts";
import { readMandate } from "../production/mandate.rules.ts";
import { listActors } from "../value/effects-received.rules.ts";
import type { RecordOf } from "./entity.ts";
import type { Day } from "./partial-date.ts";
import { isLive } from "./valid-time.ts";

/** A fact that one side declares and another confirms, with the name of its entity. */
export type AttestedFact = {
  [Name in AttestedEntityName]: { readonly entity: Name; readonly record: RecordOf<(typeof entities)[Name]> };
}[AttestedEntityName];

/** The sides of a fact, each the actors who can speak for it. An actor may stand on several. */
export type Sides = readonly (readonly string[])[];

/**
 * Who stands on each side of a fact on a day (domain §3): giver and receiver, the parties, a contributor and those it
 * contributes with, beneficiaries and bearers. Those who share the common speak for it. Sides with nobody are left out.
 */
export function sidesOf(facts: EcosystemFacts, fact: AttestedFact, asOf: Day): Sides {
  return listSides(facts, fact, asOf).filter((side) => side.length > 0);
}

function listSides(facts: EcosystemFacts, fact: AttestedFact, asOf: Day): Sides {
  switch (fact.entity) {
    case "commitment":
      return sidesOfCommitment(facts, fact.record, asOf);
    case "fulfilment": {
      const promise = facts.commitments.find(({ id }) => id === fact.record.commitment);
      return promise === undefined ? [] : sidesOfCommitment(facts, promise, asOf);
    }
    case "agreement":
      return fact.record.parties.map((party) => [party]);
    case "contribution":
      return [[fact.record.actor], listWithContributor(facts, fact.record, asOf)];
    case "usefulEffect":
      return sidesOfEffect(facts, { ...fact.record, reached: listActors(fact.record.beneficiaries) }, asOf);
    case "externality":
      return sidesOfEffect(facts, { ...fact.record, reached: listActors(fact.record.bearers) }, asOf);
    case "resourceLink": {
      const effect = facts.usefulEffects.find(({ id }) => id === fact.record.effect);
      const reached = fact.record.actor == null ? listActors(effect?.beneficiaries) : [fact.record.actor];
      return sidesOfEffect(facts, { ...fact.record, reached, solution: effect?.solution }, asOf);
    }
  }
}

type Promised = EcosystemFacts["commitments"][number];

function sidesOfCommitment(facts: EcosystemFacts, promise: Promised, asOf: Day): Sides {
  const { giver, receiver } = promise;
  if (giver != null && receiver != null) return [[giver], [receiver]];
  const alone = giver ?? receiver;
  return alone == null ? [] : [[alone], listCommoners(facts, promise, asOf).filter((actor) => actor !== alone)];
}

/** Those who give to the common or may use it by another promise that day, and have not left. */
function listCommoners(facts: EcosystemFacts, promise: Promised, asOf: Day): string[] {
  const statuses = actorStatusesAt(facts.participations, asOf);
  const others = facts.commitments.filter((other) => other.id !== promise.id && isLive(other, asOf));
  const ends = others.flatMap(({ giver, receiver }) => (giver == null ? [receiver] : receiver == null ? [giver] : []));
  const present = ends.filter((actor) => actor != null && statuses.get(actor) !== "left");
  return [...new Set(present.filter((actor) => actor != null))].toSorted();
}

type Contributed = EcosystemFacts["contributions"][number];

/** The integrators, and the other beneficiaries of what a contribution answers. */
function listWithContributor(facts: EcosystemFacts, contribution: Contributed, asOf: Day): string[] {
  const named = new Set([...(contribution.inReturnForEffects ?? []), ...(contribution.inReturnForExternalities ?? [])]);
  const others = [
    ...listIntegrators(facts, contribution.solution, asOf),
    ...facts.usefulEffects.filter(({ id }) => named.has(id)).flatMap((effect) => listActors(effect.beneficiaries)),
    ...facts.externalities.filter(({ id }) => named.has(id)).flatMap((effect) => listActors(effect.bearers)),
  ];
  return [...new Set(others)].filter((actor) => actor !== contribution.actor).toSorted();
}

interface Reaching {
  readonly reached: readonly string[];
  readonly solution: string | undefined;
  readonly declaredBy?: string | null | undefined;
}

/** Each actor reached is a side. When one of them said it, those who produce the effect are the other side too. */
function sidesOfEffect(facts: EcosystemFacts, effect: Reaching, asOf: Day): Sides {
  const reached = effect.reached.map((actor) => [actor]);
  if (effect.declaredBy == null || !effect.reached.includes(effect.declaredBy)) return reached;
  return [...reached, listProducers(facts, effect.solution, asOf)];
}

/** The integrators of a solution and the holders of its components. */
function listProducers(facts: EcosystemFacts, solution: string | undefined, asOf: Day): string[] {
  const components = new Set(facts.components.filter((one) => one.solution === solution).map(({ id }) => id));
  const holders = facts.holdings.filter((one) => components.has(one.component) && isLive(one, asOf));
  const producers = [...listIntegrators(facts, solution, asOf), ...holders.map(({ actor }) => actor)];
  return [...new Set(producers.filter((actor) => actor != null))].toSorted();
}

function listIntegrators(facts: EcosystemFacts, solution: string | null | undefined, asOf: Day): string[] {
  const question = { role: "integrator", asOf, handOverMonths: 0 } as const;
  const { holders } = readMandate(facts, solution == null ? question : { ...question, solution });
  return holders.map(({ actor }) => actor);
}
