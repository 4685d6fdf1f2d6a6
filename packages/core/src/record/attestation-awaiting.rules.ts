import type { EcosystemFacts } from "../facts.ts";
import { isConfirmed } from "./attestation.ts";
import { type Day, lastDay } from "./partial-date.ts";
import { type AttestedFact, type Sides, sidesOf } from "./sides-of.rules.ts";

/** A fact that another side has still to confirm. */
export interface AwaitingFact {
  readonly fact: AttestedFact;
  readonly sides: Sides;
  /** The actors of whom one word is awaited: those on a side where its declarer does not stand. */
  readonly actors: readonly string[];
}

/** The facts not confirmed that have not ended on a day, and of whom a word is awaited (domain §3). */
export function listAwaiting(facts: EcosystemFacts, asOf: Day): AwaitingFact[] {
  return listAttested(facts).flatMap((fact) =>
    isPast(fact.record, asOf) || isConfirmed(fact.record) ? [] : readAwaiting(facts, fact, asOf),
  );
}

/** Every fact that one side declares and another confirms, in the order of the five parts. */
export function listAttested(facts: EcosystemFacts): AttestedFact[] {
  return [
    ...facts.externalities.map((record) => ({ entity: "externality", record }) as const),
    ...facts.agreements.map((record) => ({ entity: "agreement", record }) as const),
    ...facts.commitments.map((record) => ({ entity: "commitment", record }) as const),
    ...facts.fulfilments.map((record) => ({ entity: "fulfilment", record }) as const),
    ...facts.usefulEffects.map((record) => ({ entity: "usefulEffect", record }) as const),
    ...facts.resourceLinks.map((record) => ({ entity: "resourceLink", record }) as const),
    ...facts.contributions.map((record) => ({ entity: "contribution", record }) as const),
  ];
}

function readAwaiting(facts: EcosystemFacts, fact: AttestedFact, asOf: Day): AwaitingFact[] {
  const sides = sidesOf(facts, fact, asOf);
  const { declaredBy } = fact.record;
  const own = new Set(sides.filter((side) => declaredBy != null && side.includes(declaredBy)).flat());
  const actors = [...new Set(sides.flat())].filter((actor) => !own.has(actor));
  return actors.length === 0 ? [] : [{ fact, sides, actors }];
}

function isPast(record: AttestedFact["record"], asOf: Day): boolean {
  return "until" in record && record.until != null && lastDay(record.until) < asOf;
}
