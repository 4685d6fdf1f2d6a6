import type { EcosystemFacts } from "../facts.ts";
import type { LocalText } from "./local-text.ts";
import type { Party } from "./party.ts";
import { capitalize, plain, quote, say, withA, withDe } from "./phrase.ts";

/** What is needed to tell a fact to someone who answers for an actor: the names, and who is "you". */
export interface Telling {
  readonly facts: EcosystemFacts;
  /** The actor the listener answers for; nobody when it is told to someone of no side. */
  readonly listener: string | null;
}

/** How an actor is called: by its name, or by nothing when it is not in the directory. */
export function nameActor({ facts }: Telling, actor: string): string {
  return facts.actors.find(({ id }) => id === actor)?.name ?? "…";
}

/** Whether a French name asks for a plural verb: « Les Amis du four s’engagent ». */
export function isPlural(name: string): boolean {
  return /^[ld]es /i.test(name);
}

/** A French verb for a name: « La ferme s’engage », « Les fermes s’engagent ». */
export function agreeWith(name: string, one: string, several: string): string {
  return `${name} ${isPlural(name) ? several : one}`;
}

/** Towards whom: « vous », the common, or an actor. */
export function towards(telling: Telling, actor: string | null | undefined): LocalText {
  if (actor == null) return { fr: "le commun", en: "the common" };
  if (actor === telling.listener) return { fr: "vous", en: "you" };
  const name = nameActor(telling, actor);
  return plain(name);
}

/** Whose: « de votre part », « de la ferme ». */
export function onThePartOf(telling: Telling, actor: string): LocalText {
  if (actor === telling.listener) return { fr: "de votre part", en: "from you" };
  const name = nameActor(telling, actor);
  return { fr: withDe(name), en: `from ${name}` };
}

/** To whom: « à vous », « à la ferme », « au Collège ». */
export function toWhom(telling: Telling, actor: string | null | undefined): LocalText {
  const { fr, en } = towards(telling, actor);
  return { fr: withA(fr), en };
}

/** The parties of a fact, by name. */
export function nameParties(telling: Telling, parties: readonly Party[] | null | undefined): string[] {
  return (parties ?? []).map((party) => (party.kind === "actor" ? nameActor(telling, party.actor) : party.name));
}

/** French words after « que », elided before a vowel: « que vous… », « qu’un accord… ». */
function withQue(words: string): string {
  return /^[aeiouàâéèêëîïôœù]/i.test(words) ? `qu’${words}` : `que ${words}`;
}

/** A clause as whoever declared it says it: « La ferme dit que vous vous engagez… ». */
export function tellAsSaid(telling: Telling, declaredBy: string | null | undefined, clause: LocalText): LocalText {
  if (declaredBy == null)
    return { fr: `Il est écrit ici ${withQue(clause.fr)}.`, en: `It is written here that ${clause.en}.` };
  const name = nameActor(telling, declaredBy);
  return capitalize({
    fr: `${agreeWith(name, "dit", "disent")} ${withQue(clause.fr)}.`,
    en: `${name} says that ${clause.en}.`,
  });
}

/** A clause, then the very words of the fact between quotation marks. */
export function inTheirWords(clause: LocalText, words: string): LocalText {
  const said = quote(words);
  return { fr: `${say(`${clause.fr} :`, "").fr} ${said.fr}`, en: `${clause.en}: ${said.en}` };
}
