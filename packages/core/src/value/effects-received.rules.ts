import type { EcosystemFacts } from "../facts.ts";
import type { Day } from "../record/partial-date.ts";
import type { Party } from "../record/party.ts";
import { isLive, type ValidTime } from "../record/valid-time.ts";

/** A useful effect or an externality that reaches an actor. */
export interface EffectReceived {
  readonly entity: "usefulEffect" | "externality";
  readonly id: string;
  /** Who benefits or bears. */
  readonly actor: string;
  readonly sign: "positive" | "negative";
}

interface Reaching extends ValidTime {
  readonly solution: string;
}

/**
 * What reaches each actor of the useful effects and externalities of a day, ordered by identifier (§4.2-2, §4.2-4).
 * What a draft would do reaches nobody yet, unless that draft is the solution asked for.
 */
export function listEffectsReceived(facts: EcosystemFacts, asOf: Day, solution?: string): EffectReceived[] {
  const drafts = new Set(facts.solutions.filter((one) => one.stage === "draft").map((one) => one.id));
  const reaches = (effect: Reaching) =>
    isLive(effect, asOf) && (solution === undefined ? !drafts.has(effect.solution) : effect.solution === solution);
  const received = [
    ...facts.usefulEffects.filter(reaches).flatMap(({ id, beneficiaries }) =>
      listActors(beneficiaries).map((actor) => ({
        entity: "usefulEffect" as const,
        id,
        actor,
        sign: "positive" as const,
      })),
    ),
    ...facts.externalities
      .filter(reaches)
      .flatMap(({ id, bearers, sign }) =>
        listActors(bearers).map((actor) => ({ entity: "externality" as const, id, actor, sign })),
      ),
  ];
  return received.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
}

/** The actors among parties, each once. */
export function listActors(parties: readonly Party[] | null | undefined): string[] {
  return [...new Set((parties ?? []).flatMap((party) => (party.kind === "actor" ? [party.actor] : [])))];
}

function orderOf(received: EffectReceived): string {
  return `${received.actor} ${received.entity} ${received.id}`;
}
