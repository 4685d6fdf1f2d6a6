import type { LocalText } from "@bassin/core";
import type { Answers } from "../api/trpc.ts";
import type { AppKey } from "../locales/use-app-text.ts";

/** The readings of the rules that an actor's page is drawn from. */
export interface ActorReadings {
  readonly network: Answers["production"]["network"];
  readonly equilibrium: Answers["value"]["equilibrium"];
}

/** Something worth talking about with an actor: a sentence of the rules, or a question of the page. */
export type ActorQuestion = { readonly said: LocalText } | { readonly key: AppKey };

/** What the readings invite to talk about with an actor: questions to share, never a fault (domain §4). */
export function listActorQuestions({ network, equilibrium }: ActorReadings, actor: string): ActorQuestion[] {
  const asked = (actors: readonly string[], key: AppKey): ActorQuestion[] => (actors.includes(actor) ? [{ key }] : []);
  return [
    ...asked(network.onlyGive, "actors.actor.onlyGives"),
    ...asked(network.onlyReceive, "actors.actor.onlyReceives"),
    ...asked(network.isolated, "actors.actor.isolated"),
    ...asked(network.breakers, "actors.actor.breaker"),
    ...equilibrium.flags.filter((flag) => flag.actor === actor).map((flag) => ({ said: flag.sentence })),
  ];
}
