import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours, renovationTerritorySorted } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "comfort-in-all-seasons",
    kind: "immediate",
    statement: {
      fr: "Il fait bon chez soi, l’hiver et l’été.",
      en: "It is pleasant at home, in winter and in summer.",
    },
    beneficiary: { fr: "Les ménages qui ont rénové", en: "Households that have renovated" },
    source: ours,
  },
  {
    key: "bills-go-down",
    kind: "immediate",
    statement: {
      fr: "Les factures d’énergie baissent, et l’on sait de combien.",
      en: "Energy bills go down, and people know by how much.",
    },
    beneficiary: { fr: "Les ménages, les bailleurs", en: "Households, landlords" },
    source: ours,
  },
  {
    key: "skills-that-complete-each-other",
    kind: "mediate",
    statement: {
      fr: "Des acteurs savent qu’ils ont besoin de ce que les autres savent faire, et travaillent en s’y appuyant.",
      en: "Actors know that they need what the others can do, and work relying on it.",
    },
    beneficiary: { fr: "Les artisans, leurs salariés, la collectivité", en: "Trades, their employees, the authority" },
    source: renovationTerritorySorted,
  },
  {
    key: "renovation-becomes-ordinary",
    kind: "mediate",
    statement: {
      fr: "Rénover en entier devient ce qui se fait : des voisins ont vu, et demandent.",
      en: "Renovating the whole becomes what one does: neighbours have seen, and ask.",
    },
    beneficiary: { fr: "Le bassin de vie", en: "The living area" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "jobs-that-stay",
    sign: "positive",
    statement: {
      fr: "Des emplois du bâtiment se créent ou restent, et des jeunes s’y forment.",
      en: "Building jobs are created or kept, and young people train for them.",
    },
    bearer: { fr: "Les communes, les centres de formation", en: "Communes, training centres" },
    source: ours,
  },
  {
    key: "less-greenhouse-gas",
    sign: "positive",
    statement: {
      fr: "Moins d’énergie brûlée, moins de gaz à effet de serre, un réseau moins tendu l’hiver.",
      en: "Less energy burnt, less greenhouse gas, a grid under less strain in winter.",
    },
    bearer: { fr: "Tout le monde, et qui gère le réseau", en: "Everyone, and whoever runs the grid" },
    source: ours,
  },
  {
    key: "less-illness",
    sign: "positive",
    statement: {
      fr: "Moins de bronches malades et d’accidents dans des logements secs et clairs.",
      en: "Fewer sick lungs and accidents in dry, light homes.",
    },
    bearer: { fr: "L’assurance maladie, les écoles, les employeurs", en: "The health insurance, schools, employers" },
    source: ours,
  },
  {
    key: "rents-go-up",
    sign: "negative",
    statement: {
      fr: "Des logements rénovés se louent plus cher, et leurs locataires s’en vont.",
      en: "Renovated homes are let for more, and their tenants leave.",
    },
    bearer: { fr: "Les locataires à petits revenus", en: "Tenants on low incomes" },
    source: ours,
  },
  {
    key: "waste-and-nuisance",
    sign: "negative",
    statement: {
      fr: "Les chantiers laissent des gravats, du bruit, des camions.",
      en: "Sites leave rubble, noise and lorries.",
    },
    bearer: {
      fr: "Les riverains, la collectivité chargée des déchets",
      en: "People living nearby, the authority in charge of waste",
    },
    source: ours,
  },
];
