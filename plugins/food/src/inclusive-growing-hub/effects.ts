import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "baskets-eaten",
    kind: "immediate",
    statement: {
      fr: "Des légumes de saison sont mangés chaque semaine.",
      en: "Seasonal vegetables are eaten every week.",
    },
    beneficiary: { fr: "Les familles", en: "Families" },
    source: ours,
  },
  {
    key: "jobs-held",
    kind: "immediate",
    statement: {
      fr: "Des personnes ont un travail, un salaire et une équipe.",
      en: "People have work, a wage and a team.",
    },
    beneficiary: {
      fr: "Les salariés en insertion et leurs foyers",
      en: "Employees on an inclusion contract and their households",
    },
    source: ours,
  },
  {
    key: "ready-for-other-work",
    kind: "mediate",
    statement: {
      fr: "Des personnes ont repris confiance et savent un métier que d’autres recherchent.",
      en: "People have regained confidence and know a trade that others look for.",
    },
    beneficiary: {
      fr: "Les personnes, et les employeurs qui les recrutent",
      en: "The people themselves, and the employers who hire them",
    },
    source: ours,
  },
  {
    key: "growers-who-agree",
    kind: "mediate",
    statement: {
      fr: "Des producteurs se connaissent assez pour s’accorder d’une année sur l’autre.",
      en: "Growers know each other well enough to come to an agreement from year to year.",
    },
    beneficiary: { fr: "Les producteurs et le bassin de vie", en: "Growers and the living area" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "less-hardship",
    sign: "positive",
    statement: {
      fr: "Moins de personnes ont besoin d’aides, et la solidarité se voit.",
      en: "Fewer people need support, and solidarity is seen.",
    },
    bearer: { fr: "Le département, les centres d’action sociale", en: "The department, social welfare centres" },
    source: ours,
  },
  {
    key: "land-kept-open",
    sign: "positive",
    statement: { fr: "Des terres proches des habitations restent cultivées.", en: "Land close to homes stays farmed." },
    bearer: { fr: "Les communes et les riverains", en: "Communes and people living nearby" },
    source: ours,
  },
  {
    key: "supported-competition",
    sign: "negative",
    statement: {
      fr: "Des maraîchers qui ne sont pas aidés voient arriver des légumes moins chers que les leurs.",
      en: "Market gardeners without support see vegetables arrive cheaper than theirs.",
    },
    bearer: { fr: "Les maraîchers voisins", en: "Market gardeners nearby" },
    source: ours,
  },
];
