import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: what lets people move about at home, then outdoors. */
export const components: readonly CandidateComponent[] = [
  {
    key: "occupational-therapy",
    name: { fr: "Visite d’un ergothérapeute", en: "Visit by an occupational therapist" },
    kind: "service",
    usuallyServes: ["move-safely-at-home"],
    failsWithout: {
      fr: "On refait la salle de bains, et c’est dans l’escalier que l’on tombe.",
      en: "The bathroom is redone, and the fall happens on the stairs.",
    },
    ask: {
      fr: "Ici, qui saurait regarder une journée entière, du lit à la boîte aux lettres ?",
      en: "Here, who could watch a whole day, from the bed to the letter box?",
    },
    holderNatures: ["company", "association", "public-institution"],
    source: ours,
  },
  {
    key: "works",
    name: { fr: "Travaux et aménagements", en: "Works and fittings" },
    kind: "good",
    usuallyServes: ["move-safely-at-home", "go-out-each-day"],
    failsWithout: {
      fr: "Les conseils restent dans un dossier, et la baignoire à sa place.",
      en: "Advice stays in a file, and the bath stays where it is.",
    },
    ask: {
      fr: "Ici, quels artisans viendraient pour une barre, une rampe, une porte, sans six mois d’attente ?",
      en: "Here, which craftspeople would come for a rail, a ramp, a door, without six months’ wait?",
    },
    holderNatures: ["company", "cooperative", "association"],
    source: ours,
  },
  {
    key: "meals",
    name: { fr: "Repas à partager ou à domicile", en: "Meals shared or brought home" },
    kind: "service",
    usuallyServes: ["eat-with-pleasure", "see-people"],
    failsWithout: {
      fr: "On saute un repas, puis deux ; la force s’en va, et la chute vient.",
      en: "One meal is skipped, then two; strength goes, and the fall comes.",
    },
    ask: {
      fr: "Ici, quelle cantine, quel restaurant, quels voisins pourraient mettre un couvert de plus ?",
      en: "Here, which canteen, restaurant or neighbours could lay one more place?",
    },
    holderNatures: ["public-institution", "company", "association", "inhabitants"],
    source: ours,
  },
  {
    key: "visits",
    name: { fr: "Visites et appels réguliers", en: "Regular visits and calls" },
    kind: "service",
    usuallyServes: ["see-people", "go-out-each-day"],
    failsWithout: {
      fr: "La maison est parfaite, et l’on n’en sort plus.",
      en: "The house is perfect, and one no longer leaves it.",
    },
    ask: {
      fr: "Ici, qui passerait chaque semaine, et qui le remplacerait pendant ses vacances ?",
      en: "Here, who would call every week, and who would stand in during their holidays?",
    },
    holderNatures: ["association", "inhabitants", "company", "public-institution"],
    source: ours,
  },
  {
    key: "mobility",
    name: { fr: "Quelqu’un qui conduit ou qui accompagne", en: "Someone who drives or walks along" },
    kind: "service",
    usuallyServes: ["go-out-each-day", "see-people"],
    failsWithout: {
      fr: "On peut franchir sa porte, et rien n’est à portée de l’autre côté.",
      en: "One can get through the door, and nothing is within reach on the other side.",
    },
    ask: {
      fr: "Ici, qui va déjà au marché, au culte, au club, avec une place libre dans sa voiture ?",
      en: "Here, who already goes to the market, to worship or to the club with a free seat in the car?",
    },
    holderNatures: ["association", "inhabitants", "public-institution", "company"],
    source: ours,
  },
];
