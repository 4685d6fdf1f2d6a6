import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "works-done",
    kind: "immediate",
    statement: {
      fr: "Les travaux se font, et tiennent.",
      en: "The works get done, and last.",
    },
    beneficiary: { fr: "Les ménages auto-constructeurs", en: "Self-building households" },
    source: ours,
  },
  {
    key: "budget-kept",
    kind: "immediate",
    statement: {
      fr: "Des ménages logent mieux pour ce qu’ils peuvent y mettre.",
      en: "Households are better housed for what they can put in.",
    },
    beneficiary: { fr: "Les ménages et leurs enfants", en: "Households and their children" },
    source: ours,
  },
  {
    key: "power-to-act",
    kind: "mediate",
    statement: {
      fr: "Des personnes se savent capables de faire, de comprendre et de décider, bien au-delà du chantier.",
      en: "People know they can do, understand and decide, well beyond the site.",
    },
    beneficiary: {
      fr: "Les personnes, leurs proches, ceux qui les emploient",
      en: "People, those close to them, those who employ them",
    },
    source: ours,
  },
  {
    key: "know-how-of-here",
    kind: "mediate",
    statement: {
      fr: "Des manières de bâtir propres au pays restent sues et se transmettent.",
      en: "Ways of building that belong to the place stay known and are handed on.",
    },
    beneficiary: { fr: "Le bassin de vie, les artisans qui viendront", en: "The living area, the trades to come" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "work-for-local-trades",
    sign: "positive",
    statement: {
      fr: "Des chantiers que personne n’aurait ouverts donnent du travail aux métiers d’ici.",
      en: "Works nobody would have started give work to trades here.",
    },
    bearer: { fr: "Les artisans et les vendeurs de matériaux", en: "Trades and material merchants" },
    source: ours,
  },
  {
    key: "less-energy-burnt",
    sign: "positive",
    statement: {
      fr: "Des maisons dépensent moins d’énergie et rejettent moins de gaz à effet de serre.",
      en: "Houses use less energy and release less greenhouse gas.",
    },
    bearer: { fr: "Tout le monde, d’ici et d’ailleurs", en: "Everyone, here and elsewhere" },
    source: ours,
  },
  {
    key: "centres-reopened",
    sign: "positive",
    statement: {
      fr: "Des maisons vides rouvrent, et la rue autour d’elles.",
      en: "Empty houses reopen, and the street around them.",
    },
    bearer: { fr: "Les voisins, les commerces, la commune", en: "Neighbours, shops, the commune" },
    source: ours,
  },
  {
    key: "who-is-liable",
    sign: "negative",
    statement: {
      fr: "Une malfaçon cachée se découvre plus tard, et l’on ne sait plus qui en répond.",
      en: "A hidden fault comes to light later, and nobody knows who answers for it.",
    },
    bearer: {
      fr: "Les assureurs, ceux qui rachètent la maison",
      en: "Insurers, those who buy the house next",
    },
    source: ours,
  },
  {
    key: "small-jobs-lost",
    sign: "negative",
    statement: {
      fr: "De petits chantiers simples échappent à ceux qui en vivaient.",
      en: "Small simple jobs slip away from those who lived off them.",
    },
    bearer: { fr: "Des artisans seuls, en début de parcours", en: "Lone tradespeople starting out" },
    source: ours,
  },
];
