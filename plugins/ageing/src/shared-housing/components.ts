import type { CandidateComponent } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** All ours: a house, a life together, and help that comes to it. */
export const components: readonly CandidateComponent[] = [
  {
    key: "dwelling",
    name: { fr: "Logement adapté, bien placé", en: "Adapted dwelling, in the right place" },
    kind: "good",
    usuallyServes: ["choose-home-and-company", "stay-in-the-life-of-the-place"],
    failsWithout: {
      fr: "Le groupe se forme, attend une maison trois ans, et se défait.",
      en: "The group forms, waits three years for a house, and falls apart.",
    },
    ask: {
      fr: "Ici, quelle maison, quelle école fermée, quel immeuble du bourg est à moins de cinq minutes du pain ?",
      en: "Here, which house, closed school or building in town is within five minutes of the bakery?",
    },
    holderNatures: ["public-institution", "cooperative", "company", "association"],
    source: ours,
  },
  {
    key: "social-life-project",
    name: {
      fr: "Projet de vie commune, écrit par les habitants",
      en: "Project of living together, written by those who live there",
    },
    kind: "service",
    usuallyServes: ["choose-home-and-company", "live-ones-own-life-together"],
    failsWithout: {
      fr: "Chacun ferme sa porte : c’est un petit établissement de plus, ou un immeuble comme un autre.",
      en: "All shut their doors: it is one more small care home, or a building like any other.",
    },
    ask: {
      fr: "Ici, qui voudrait vivre là, et s’est-on réuni avant les plans ?",
      en: "Here, who would want to live there, and did people meet before the plans were drawn?",
    },
    holderNatures: ["inhabitants", "association", "cooperative"],
    source: ours,
  },
  {
    key: "care",
    name: { fr: "Aide et soins mis en commun", en: "Help and nursing pooled" },
    kind: "service",
    usuallyServes: ["be-helped-as-needed"],
    failsWithout: {
      fr: "Au premier coup dur, il faut partir, et c’est ce que l’on voulait éviter.",
      en: "At the first hard blow one must leave, which is what people wanted to avoid.",
    },
    ask: {
      fr: "Ici, quel service accepterait d’être choisi par les habitants, et de partager ses heures entre eux ?",
      en: "Here, which service would agree to be chosen by those who live there, and to share its hours among them?",
    },
    holderNatures: ["association", "public-institution", "company", "cooperative"],
    source: ours,
  },
  {
    key: "facilitation",
    name: { fr: "Animation de la vie partagée", en: "Facilitation of shared life" },
    kind: "service",
    usuallyServes: ["live-ones-own-life-together", "stay-in-the-life-of-the-place"],
    failsWithout: {
      fr: "Une brouille pour un frigo, et la salle commune reste vide.",
      en: "A quarrel over a fridge, and the common room stays empty.",
    },
    ask: {
      fr: "Ici, qui saurait être là sans diriger, et apaiser sans décider à leur place ?",
      en: "Here, who could be present without directing, and soothe without deciding for them?",
    },
    holderNatures: ["association", "cooperative", "public-institution"],
    source: ours,
  },
  {
    key: "open-door",
    name: { fr: "Porte ouverte au voisinage", en: "A door open to the neighbourhood" },
    kind: "service",
    usuallyServes: ["stay-in-the-life-of-the-place"],
    failsWithout: {
      fr: "La maison est jolie et personne n’y entre ; les habitants ne voient plus qu’eux-mêmes.",
      en: "The house is pretty and nobody comes in; those who live there see only one another.",
    },
    ask: {
      fr: "Ici, qui viendrait là chaque semaine : une crèche, un club, un marchand, une classe ?",
      en: "Here, who would come there every week: a nursery, a club, a trader, a class?",
    },
    holderNatures: ["association", "public-institution", "inhabitants", "company"],
    source: ours,
  },
];
