import type { EcosystemFacts } from "../facts.ts";
import { joinNames, sortByName } from "../record/join-names.ts";
import type { LocalText } from "../record/local-text.ts";
import { coreSize, type NetworkReading } from "./network.rules.ts";

/** The network said in sentences that name the actors: the loop, what it holds by, who is not in it yet. */
export function describeNetwork(reading: NetworkReading, facts: Pick<EcosystemFacts, "actors">): LocalText[] {
  const known = new Map(facts.actors.map((actor) => [actor.id, actor.name]));
  const namesOf = (actors: readonly string[]) =>
    sortByName(
      actors.map((actor) => known.get(actor) ?? actor),
      (name) => name,
    );
  if (reading.edges.length === 0) {
    return [sayNothingPromised(), ...namesOf(reading.isolated).map(sayIsolated)];
  }
  const thanked = new Set(reading.flows.filter((flow) => flow.effectsReceived.length > 0).map((flow) => flow.actor));
  return [
    sayLoop(namesOf(reading.confirmedCore)),
    ...sayUnconfirmed(
      namesOf(reading.core.filter((actor) => !reading.confirmedCores.some((part) => part.includes(actor)))),
    ),
    ...sayDepartures(reading, namesOf),
    ...namesOf(reading.onlyGive.filter((actor) => !thanked.has(actor))).map(sayOnlyGives),
    ...namesOf(reading.onlyGive.filter((actor) => thanked.has(actor))).map(sayGivesForEffects),
    ...namesOf(reading.onlyReceive).map(sayOnlyReceives),
    ...namesOf(reading.isolated).map(sayIsolated),
  ];
}

function sayNothingPromised(): LocalText {
  return {
    fr: "Aucun engagement en cours n’a été formulé à cette date.",
    en: "No current commitment has been put into words at this date.",
  };
}

function sayLoop(names: readonly string[]): LocalText {
  if (names.length === 0) {
    return {
      fr: "Aucune boucle d’engagements confirmés ne relie encore les acteurs.",
      en: "No loop of confirmed commitments links the actors yet.",
    };
  }
  const { fr, en } = joinNames(names);
  return {
    fr: `${fr} forment une boucle : chacun donne et reçoit en retour, directement ou par les autres.`,
    en: `${en} form a loop: each gives and receives in return, directly or through the others.`,
  };
}

function sayUnconfirmed(names: readonly string[]): LocalText[] {
  if (names.length === 0) return [];
  const { fr, en } = joinNames(names);
  return [
    {
      fr: `Des engagements qui restent à confirmer par l’autre côté feraient entrer ${fr} dans une boucle.`,
      en: `Commitments still to be confirmed by the other side would bring ${en} into a loop.`,
    },
  ];
}

function sayDepartures(reading: NetworkReading, namesOf: (actors: readonly string[]) => string[]): LocalText[] {
  if (reading.confirmedCore.length < coreSize) return [];
  const breakers = joinNames(namesOf(reading.breakers), "disjunction");
  const others = joinNames(
    namesOf(reading.confirmedCore.filter((actor) => !reading.breakers.includes(actor))),
    "disjunction",
  );
  if (reading.breakers.length === 0) {
    return [
      {
        fr: "Une boucle d’au moins trois acteurs demeure, quel que soit celui qui partirait.",
        en: "A loop of at least three actors remains, whoever might leave.",
      },
    ];
  }
  if (reading.breakers.length === reading.confirmedCore.length) {
    return [
      {
        fr: `La boucle se défait si l’un de ses acteurs s’en va : ${breakers.fr}.`,
        en: `The loop comes undone if any one of its actors leaves: ${breakers.en}.`,
      },
    ];
  }
  return [
    {
      fr: `La boucle tient sans ${others.fr} ; elle se défait si ${breakers.fr} s’en va.`,
      en: `The loop holds without ${others.en}; it comes undone if ${breakers.en} leaves.`,
    },
  ];
}

function sayOnlyGives(name: string): LocalText {
  return {
    fr: `${name} donne et ne reçoit rien de formulé.`,
    en: `${name} gives, and nothing is put into words of what it receives.`,
  };
}

function sayGivesForEffects(name: string): LocalText {
  return {
    fr: `${name} donne ; en retour, des effets, mais aucun engagement formulé.`,
    en: `${name} gives; effects come back to it, but no commitment put into words.`,
  };
}

function sayOnlyReceives(name: string): LocalText {
  return {
    fr: `${name} reçoit ; rien n’est formulé de ce qui est donné en retour.`,
    en: `${name} receives; nothing is put into words of what it gives in return.`,
  };
}

function sayIsolated(name: string): LocalText {
  return {
    fr: `${name} participe sans engagement formulé avec les autres.`,
    en: `${name} takes part with no commitment put into words with the others.`,
  };
}
