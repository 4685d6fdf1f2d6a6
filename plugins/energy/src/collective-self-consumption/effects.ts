import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "steadier-bill",
    kind: "immediate",
    statement: {
      fr: "Une part de la facture ne bouge plus avec les marchés.",
      en: "Part of the bill no longer moves with markets.",
    },
    beneficiary: {
      fr: "Les participants : ménages, commune, entreprises",
      en: "Participants: households, commune, companies",
    },
    source: ours,
  },
  {
    key: "roofs-at-work",
    kind: "immediate",
    statement: {
      fr: "Des toits et des lieux qui ne servaient à rien produisent.",
      en: "Roofs and places that served nothing produce.",
    },
    beneficiary: { fr: "Leurs propriétaires, la commune", en: "Their owners, the commune" },
    source: ours,
  },
  {
    key: "taste-for-less",
    kind: "mediate",
    statement: {
      fr: "À force de regarder la production, on regarde aussi ce que l’on consomme, et l’on en consomme moins.",
      en: "By watching production, people watch their use too, and use less.",
    },
    beneficiary: { fr: "Les participants et leurs voisins", en: "Participants and their neighbours" },
    source: ours,
  },
  {
    key: "able-to-do-it-again",
    kind: "mediate",
    statement: {
      fr: "Un groupe sait monter, financer et tenir une installation, et en commence une autre.",
      en: "A group knows how to set up, finance and run an installation, and begins another.",
    },
    beneficiary: { fr: "Tout le bassin de vie", en: "The whole living area" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "steadier-territory",
    sign: "positive",
    statement: {
      fr: "Le territoire tient mieux quand les prix s’envolent.",
      en: "The territory holds better when prices soar.",
    },
    bearer: { fr: "Les commerces, les services publics, les habitants", en: "Shops, public services, inhabitants" },
    source: ours,
  },
  {
    key: "work-for-trades",
    sign: "positive",
    statement: {
      fr: "Des couvreurs et des électriciens d’ici ont du travail et apprennent.",
      en: "Local roofers and electricians have work, and learn.",
    },
    bearer: { fr: "Les artisans et leurs apprentis", en: "Craftspeople and their apprentices" },
    source: ours,
  },
  {
    key: "grid-costs-shifted",
    sign: "negative",
    statement: {
      fr: "Les frais du réseau pèsent davantage sur ceux qui ne partagent pas.",
      en: "Grid costs weigh more on those who do not share.",
    },
    bearer: { fr: "Les autres clients du réseau", en: "Other customers of the grid" },
    source: ours,
  },
  {
    key: "panels-at-end-of-life",
    sign: "negative",
    statement: {
      fr: "Des matières viennent de loin, et des panneaux seront à démonter un jour.",
      en: "Materials come from afar, and panels will have to be taken down one day.",
    },
    bearer: {
      fr: "Ceux qui vivent près des mines et des usines, et ceux qui viendront après nous",
      en: "Those who live near mines and factories, and those who come after us",
    },
    source: ours,
  },
];
