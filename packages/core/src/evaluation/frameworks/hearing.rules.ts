import { actorStatusesAt } from "../../aim/participation-status.rules.ts";
import type { EcosystemFacts } from "../../facts.ts";
import type { Day } from "../../record/partial-date.ts";
import type { ActorNature } from "../../territory/actor-natures.ts";
import { actorNatures } from "../../territory/actor-natures.ts";
import { type JudgementVoice, judgementVoices } from "../judgement.ts";
import { listSaidBy } from "./standing-judgements.rules.ts";

/** Who has been heard, and who has not: an invitation to go and listen, never a count to reach. */
export interface Hearing {
  readonly voices: readonly JudgementVoice[];
  readonly voicesNotHeard: readonly JudgementVoice[];
  /** Identifiers of the actors taking part, in the order they are written. */
  readonly actors: readonly string[];
  readonly actorsNotHeard: readonly string[];
  /** Kinds of actors taking part of which somebody spoke, and of which nobody did. */
  readonly natures: readonly ActorNature[];
  readonly naturesNotHeard: readonly ActorNature[];
}

/** Who takes part in the ecosystem on a day, has spoken among these judgements, or has not (domain §5). */
export function readHearing(
  facts: Pick<EcosystemFacts, "actors" | "participations" | "judgements">,
  asOf: Day,
): Hearing {
  const statuses = actorStatusesAt(facts.participations, asOf);
  const present = facts.actors.filter(({ id }) => (statuses.get(id) ?? "left") !== "left");
  const said = listSaidBy(facts.judgements, asOf);
  const speakers = new Set(said.map(({ actor }) => actor));
  const heard = present.filter(({ id }) => speakers.has(id));
  const isVoiceHeard = (voice: JudgementVoice) => said.some((one) => one.voice === voice);
  const isNatureHeard = (nature: ActorNature) => heard.some((actor) => actor.nature === nature);
  const natures = actorNatures.filter((nature) => present.some((actor) => actor.nature === nature));
  return {
    voices: judgementVoices.filter(isVoiceHeard),
    voicesNotHeard: judgementVoices.filter((voice) => !isVoiceHeard(voice)),
    actors: heard.map(({ id }) => id),
    actorsNotHeard: present.filter(({ id }) => !speakers.has(id)).map(({ id }) => id),
    natures: natures.filter(isNatureHeard),
    naturesNotHeard: natures.filter((nature) => !isNatureHeard(nature)),
  };
}
