import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { butinerieSorted, ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "good-meals-within-reach",
    kind: "immediate",
    statement: {
      fr: "De bons repas et de bons produits sont à portée.",
      en: "Good meals and good food are within reach.",
    },
    beneficiary: { fr: "Les habitants du quartier", en: "People of the neighbourhood" },
    source: ours,
  },
  {
    key: "unsold-food-cooked",
    kind: "immediate",
    statement: {
      fr: "Les invendus sont cuisinés au lieu d’être jetés.",
      en: "Unsold food is cooked instead of thrown away.",
    },
    beneficiary: { fr: "Le magasin, la cantine, leurs convives", en: "The shop, the canteen, their guests" },
    source: ours,
  },
  {
    key: "know-how-shared",
    kind: "mediate",
    statement: {
      fr: "Des habitants cuisinent autrement chez eux et le transmettent.",
      en: "Inhabitants cook differently at home, and pass it on.",
    },
    beneficiary: { fr: "Les habitants et leurs familles", en: "Inhabitants and their families" },
    source: ours,
  },
  {
    key: "neighbourhood-ties",
    kind: "mediate",
    statement: {
      fr: "Des personnes qui ne se parlaient pas se connaissent et s’entraident.",
      en: "People who did not speak to one another know and help each other.",
    },
    beneficiary: { fr: "Le quartier", en: "The neighbourhood" },
    source: ours,
  },
  {
    key: "operators-know-each-other",
    kind: "mediate",
    statement: {
      fr: "Chaque opérateur connaît le modèle d’affaires des autres, et l’équilibre se discute ensemble.",
      en: "Each operator knows the others’ business models, and balance is discussed together.",
    },
    beneficiary: { fr: "Les opérateurs du lieu", en: "The operators of the place" },
    source: butinerieSorted,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "better-health",
    sign: "positive",
    statement: {
      fr: "Manger mieux évite des maladies et des soins.",
      en: "Eating better avoids illness and care.",
    },
    bearer: {
      fr: "L’assurance maladie, les mutuelles, les employeurs",
      en: "The health insurance, mutual funds, employers",
    },
    source: ours,
  },
  {
    key: "less-waste-to-collect",
    sign: "positive",
    statement: {
      fr: "Moins de déchets sont à collecter et à traiter.",
      en: "There is less waste to collect and process.",
    },
    bearer: { fr: "La collectivité chargée des déchets", en: "The authority in charge of waste" },
    source: ours,
  },
  {
    key: "shops-lose-customers",
    sign: "negative",
    statement: {
      fr: "Des commerces et des restaurants voisins perdent des clients.",
      en: "Neighbouring shops and restaurants lose customers.",
    },
    bearer: { fr: "Les commerçants du quartier", en: "Shopkeepers of the neighbourhood" },
    source: ours,
  },
  {
    key: "dearer-neighbourhood",
    sign: "negative",
    statement: {
      fr: "Le quartier devient plus recherché, et plus cher à habiter.",
      en: "The neighbourhood becomes more sought after, and dearer to live in.",
    },
    bearer: { fr: "Les locataires à petits revenus", en: "Tenants on low incomes" },
    source: ours,
  },
];
