import type { EcosystemFacts } from "../facts.ts";
import { sortByName } from "../record/join-names.ts";
import { type Day, firstDay } from "../record/partial-date.ts";
import { hasBegun, isLive } from "../record/valid-time.ts";
import type { ActorModel } from "./actor-model.ts";
import type { Contribution, ContributionStatus } from "./contribution.ts";
import { contributionStatusAt } from "./contribution-status.rules.ts";
import type { EffectReceived } from "./effects-received.rules.ts";
import type { WorkContribution } from "./work-contribution.ts";

/** Something given in money or in kind, and how far it had come on the day. */
export interface GivenContribution {
  readonly contribution: Contribution;
  readonly status: ContributionStatus;
}

/** What an actor lives on, receives and gives: side by side, never summed up in one figure (§4.2-3, §4.2-4). */
export interface ActorEquilibrium {
  readonly actor: string;
  readonly name: string;
  /** How it lives, as last shown on or before the day. */
  readonly model: ActorModel | null;
  /** Useful effects and positive externalities that reach it. */
  readonly benefits: readonly EffectReceived[];
  /** Negative externalities it bears. */
  readonly burdens: readonly EffectReceived[];
  readonly money: readonly GivenContribution[];
  readonly inKind: readonly GivenContribution[];
  readonly work: readonly WorkContribution[];
}

/** The actor's model as last shown on or before a day. */
export function modelAt(models: readonly ActorModel[], actor: string, asOf: Day): ActorModel | null {
  const shown = models
    .filter((model) => model.actor === actor && hasBegun(model.on, asOf))
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
  return shown.at(-1) ?? null;
}

/** Every actor of whom something is known that day, in the alphabetical order of French names. */
export function listActorEquilibria(
  facts: EcosystemFacts,
  received: readonly EffectReceived[],
  asOf: Day,
): ActorEquilibrium[] {
  const names = new Map(facts.actors.map(({ id, name }) => [id, name]));
  const effects = Map.groupBy(received, ({ actor }) => actor);
  const given = Map.groupBy(listGiven(facts, asOf), ({ contribution }) => contribution.actor);
  const work = Map.groupBy(
    facts.workContributions.filter((one) => isLive(one, asOf)),
    ({ actor }) => actor,
  );
  const models = Map.groupBy(facts.actorModels, ({ actor }) => actor);
  const listed = [...new Set([...effects.keys(), ...given.keys(), ...work.keys(), ...models.keys()])].toSorted();
  const equilibria = listed.map((actor): ActorEquilibrium => {
    const reaching = effects.get(actor) ?? [];
    const contributions = given.get(actor) ?? [];
    return {
      actor,
      name: names.get(actor) ?? actor,
      model: modelAt(models.get(actor) ?? [], actor, asOf),
      benefits: reaching.filter(({ sign }) => sign === "positive"),
      burdens: reaching.filter(({ sign }) => sign === "negative"),
      money: contributions.filter(({ contribution }) => contribution.kind === "money"),
      inKind: contributions.filter(({ contribution }) => contribution.kind === "in-kind"),
      work: (work.get(actor) ?? []).toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    };
  });
  return sortByName(equilibria.filter(hasSomething), ({ name }) => name);
}

function hasSomething({ model, benefits, burdens, money, inKind, work }: ActorEquilibrium): boolean {
  return model !== null || [benefits, burdens, money, inKind, work].some((list) => list.length > 0);
}

function listGiven(facts: Pick<EcosystemFacts, "contributions">, asOf: Day): GivenContribution[] {
  return facts.contributions
    .flatMap((contribution) => {
      const status = contributionStatusAt(contribution, asOf);
      return status === null ? [] : [{ contribution, status }];
    })
    .toSorted((left, right) => (left.contribution.id < right.contribution.id ? -1 : 1));
}

function orderOf(model: ActorModel): string {
  return `${firstDay(model.on)} ${model.id}`;
}
