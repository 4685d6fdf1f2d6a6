import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "warmer-homes",
    kind: "immediate",
    statement: {
      fr: "Des logements sont plus chauds, plus secs, plus clairs.",
      en: "Homes are warmer, drier, brighter.",
    },
    beneficiary: { fr: "Les ménages visités, d’abord leurs enfants", en: "Households visited, first their children" },
    source: ours,
  },
  {
    key: "bill-understood",
    kind: "immediate",
    statement: {
      fr: "La facture se lit, et n’est plus seulement une menace.",
      en: "The bill can be read, and is no longer only a threat.",
    },
    beneficiary: { fr: "Les ménages visités", en: "Households visited" },
    source: ours,
  },
  {
    key: "rights-opened",
    kind: "mediate",
    statement: {
      fr: "Des droits sont ouverts, bien au-delà de l’énergie.",
      en: "Rights are opened, well beyond energy.",
    },
    beneficiary: { fr: "Les ménages, et ceux à qui ils en parlent", en: "Households, and those they tell" },
    source: ours,
  },
  {
    key: "health-regained",
    kind: "mediate",
    statement: {
      fr: "On tousse moins, on dort mieux, on invite à nouveau chez soi.",
      en: "People cough less, sleep better, and invite others home again.",
    },
    beneficiary: { fr: "Les habitants du logement", en: "The people of the home" },
    source: ours,
  },
  {
    key: "those-who-visit-talk",
    kind: "mediate",
    statement: {
      fr: "Celles et ceux qui entrent dans les logements se connaissent, et savent vers qui se tourner.",
      en: "Those who go into homes know one another, and know whom to turn to.",
    },
    beneficiary: {
      fr: "Les professionnels et les bénévoles du territoire",
      en: "Professionals and volunteers of the territory",
    },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "fewer-illnesses",
    sign: "positive",
    statement: {
      fr: "Moins de maladies de l’hiver sont à soigner.",
      en: "There are fewer winter illnesses to care for.",
    },
    bearer: { fr: "L’assurance maladie, les soignants, les écoles", en: "The health insurance, carers, schools" },
    source: ours,
  },
  {
    key: "fewer-unpaid-bills",
    sign: "positive",
    statement: { fr: "Moins de factures et de loyers restent impayés.", en: "Fewer bills and rents are left unpaid." },
    bearer: { fr: "Les fournisseurs, les bailleurs, les fonds d’aide", en: "Suppliers, landlords, relief funds" },
    source: ours,
  },
  {
    key: "dearer-rents",
    sign: "negative",
    statement: {
      fr: "Un logement remis en état se loue plus cher, et ses habitants doivent partir.",
      en: "A home put right is let for more, and those who live in it must leave.",
    },
    bearer: { fr: "Les locataires du parc privé", en: "Tenants of private landlords" },
    source: ours,
  },
  {
    key: "weight-on-visitors",
    sign: "negative",
    statement: {
      fr: "Ceux qui visitent portent des détresses qu’ils ne savent où poser.",
      en: "Those who visit carry distress that they cannot lay down anywhere.",
    },
    bearer: { fr: "Les visiteurs, leurs équipes, leurs proches", en: "Visitors, their teams, their families" },
    source: ours,
  },
];
