import type { LocalText } from "../../record/local-text.ts";
import { say } from "../../record/phrase.ts";
import type { Standpoint } from "../framework.ts";
import type { JudgementLevel, JudgementVoice } from "../judgement.ts";

/** How a level is said. */
export const levelWords: Readonly<Record<JudgementLevel, LocalText>> = {
  "not-started": say("pas encore commencé", "not started yet"),
  begun: say("commencé", "begun"),
  "under-way": say("en chemin", "under way"),
  rooted: say("bien ancré", "well rooted"),
  "not-concerned": say("pas concerné", "not concerned"),
};

/** Who a voice is, within a sentence. */
export const voiceWords: Readonly<Record<JudgementVoice, LocalText>> = {
  actor: say("les acteurs", "actors"),
  facilitator: say("l’accompagnement", "facilitation"),
  peer: say("les pairs d’autres territoires", "peers from other territories"),
  researcher: say("la recherche", "research"),
  inhabitant: say("les habitants", "inhabitants"),
};

/** From where one looks, after "seen from". */
export const standpointWords: Readonly<Record<Standpoint, LocalText>> = {
  elected: say("les élus", "elected people"),
  services: say("les services", "public services"),
  "entrepreneurs-and-associations": say("les entreprises et les associations", "entrepreneurs and associations"),
};
