import type { EcosystemFacts } from "../facts.ts";
import { readMandate } from "../production/mandate.rules.ts";
import type { LocalText } from "../record/local-text.ts";
import { type Day, firstDay } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import type { ActorEquilibrium } from "./actor-equilibrium.rules.ts";
import { settlementAt } from "./contribution-status.rules.ts";

/** What the equilibrium invites to talk about. */
export type EquilibriumFlagKind =
  | "free-beneficiary"
  | "unrecognised-contributor"
  | "unrecognised-work"
  | "integrator-in-deficit"
  | "concentration";

/** One thing worth talking about, with the actor it is about. A question to share, never a fault. */
export interface EquilibriumFlag {
  readonly kind: EquilibriumFlagKind;
  readonly actor: string;
  /** The effects, contributions or work it comes from, by identifier. */
  readonly about: readonly string[];
  readonly sentence: LocalText;
}

export interface FlagQuestion {
  readonly asOf: Day;
  readonly solution?: string;
  /** Share of the money, between 0 and 1. */
  readonly concentrationAbove: number;
}

/** The flags of an equilibrium reading, actor by actor in the order given (domain §4, beside D3 to D5). */
export function listEquilibriumFlags(
  facts: EcosystemFacts,
  actors: readonly ActorEquilibrium[],
  question: FlagQuestion,
): EquilibriumFlag[] {
  const { asOf, solution, concentrationAbove } = question;
  const inDeficit = listIntegratorsInDeficit(facts, asOf, solution);
  const bearers = listConcentrations(actors, concentrationAbove);
  return actors.flatMap((one) => [
    ...flagFreeBeneficiary(one, facts, asOf),
    ...flagUnrecognisedContributor(one),
    ...flagUnrecognisedWork(one),
    ...(inDeficit.has(one.actor) ? [flag("integrator-in-deficit", one, [])] : []),
    ...(bearers.has(one.actor) ? [flag("concentration", one, idsOf(one.money))] : []),
  ]);
}

const sentences: Record<EquilibriumFlagKind, (name: string) => LocalText> = {
  "free-beneficiary": (name) => ({
    fr: `${name} bénéficie d’effets ; aucune contribution n’est encore convenue en retour, ni dispense décidée ensemble.`,
    en: `${name} benefits from effects; no contribution is agreed in return yet, nor exempted by a shared decision.`,
  }),
  "unrecognised-contributor": (name) => ({
    fr: `${name} contribue ; rien n’est dit de ce qui lui revient en retour.`,
    en: `${name} contributes; nothing is said of what comes back in return.`,
  }),
  "unrecognised-work": (name) => ({
    fr: `${name} donne du travail ; rien n’est dit de la façon dont ce travail est reconnu.`,
    en: `${name} gives work; nothing is said of how this work is recognised.`,
  }),
  "integrator-in-deficit": (name) => ({
    fr: `${name} intègre la solution et se dit en déficit : de quoi son équilibre pourrait-il vivre ?`,
    en: `${name} integrates the solution and shows a deficit: what could its balance live on?`,
  }),
  concentration: (name) => ({
    fr: `La plus grande part de l’argent convenu ou reçu vient de ${name} : que deviendrait la solution sans cet apport ?`,
    en: `Most of the money agreed or received comes from ${name}: what would become of the solution without it?`,
  }),
};

function flag(kind: EquilibriumFlagKind, one: ActorEquilibrium, about: readonly string[]): EquilibriumFlag {
  return { kind, actor: one.actor, about, sentence: sentences[kind](one.name) };
}

function flagFreeBeneficiary(one: ActorEquilibrium, facts: EcosystemFacts, asOf: Day): EquilibriumFlag[] {
  if (one.benefits.length === 0) return [];
  const isSettled = [...one.money, ...one.inKind].some(
    ({ contribution }) => settlementAt(contribution, facts.decisions, asOf) !== "open",
  );
  return isSettled ? [] : [flag("free-beneficiary", one, listOnce(one.benefits.map(({ id }) => id)))];
}

function flagUnrecognisedContributor(one: ActorEquilibrium): EquilibriumFlag[] {
  const given = [...one.money, ...one.inKind].filter(({ status }) => status === "agreed" || status === "received");
  const isRecognised = given.some(
    ({ contribution: { inReturnForEffects, inReturnForExternalities } }) =>
      (inReturnForEffects?.length ?? 0) + (inReturnForExternalities?.length ?? 0) > 0,
  );
  if (given.length === 0 || isRecognised || one.benefits.length > 0) return [];
  return [flag("unrecognised-contributor", one, idsOf(given))];
}

function flagUnrecognisedWork(one: ActorEquilibrium): EquilibriumFlag[] {
  const unsaid = one.work.filter(({ recognition }) => recognition == null);
  const about = unsaid.map(({ id }) => id);
  return unsaid.length === 0 ? [] : [flag("unrecognised-work", one, about)];
}

/** Integrators whose last word on their balance, a model or a review together, is a deficit. */
function listIntegratorsInDeficit(facts: EcosystemFacts, asOf: Day, solution?: string): ReadonlySet<string> {
  const { holders } = readMandate(facts, {
    role: "integrator",
    asOf,
    handOverMonths: 0,
    ...(solution === undefined ? {} : { solution }),
  });
  return new Set(holders.map(({ actor }) => actor).filter((actor) => isInDeficit(facts, actor, asOf)));
}

function isInDeficit(facts: EcosystemFacts, actor: string, asOf: Day): boolean {
  const shown = facts.actorModels
    .filter((model) => model.actor === actor && model.balance != null && hasBegun(model.on, asOf))
    .map((model) => ({ on: firstDay(model.on), isDeficit: model.balance === "deficit" }));
  const reviewed = facts.equilibriumReviews
    .filter((review) => hasBegun(review.on, asOf) && review.inDeficit != null && review.covering.includes(actor))
    .map((review) => ({ on: firstDay(review.on), isDeficit: review.inDeficit?.includes(actor) ?? false }));
  const told = [...shown, ...reviewed];
  const lastDay = told
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return told.some(({ on, isDeficit }) => isDeficit && on === lastDay);
}

function listConcentrations(actors: readonly ActorEquilibrium[], above: number): ReadonlySet<string> {
  const amounts = actors.map((one) => ({ actor: one.actor, amount: moneyOf(one) }));
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  return new Set(amounts.filter(({ amount }) => amount > total * above).map(({ actor }) => actor));
}

/** Euros agreed or received, where the amount was said. */
function moneyOf(one: ActorEquilibrium): number {
  return one.money
    .filter(({ status }) => status === "agreed" || status === "received")
    .reduce((sum, { contribution }) => sum + (contribution.amount ?? 0), 0);
}

function idsOf(given: ActorEquilibrium["money"]): string[] {
  return given.map(({ contribution }) => contribution.id);
}

function listOnce(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
