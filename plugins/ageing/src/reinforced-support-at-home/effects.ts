import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { homeHelpValue, ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "safe-at-home",
    kind: "immediate",
    statement: {
      fr: "Chez soi, on est aidé et en sécurité, le jour et la nuit.",
      en: "At home, one is helped and safe, by day and by night.",
    },
    beneficiary: { fr: "Les personnes accompagnées", en: "The people supported" },
    source: ours,
  },
  {
    key: "one-number-to-call",
    kind: "immediate",
    statement: {
      fr: "Un seul numéro, une seule personne à appeler.",
      en: "One number, one person to call.",
    },
    beneficiary: {
      fr: "Les personnes accompagnées et leurs proches",
      en: "The people supported and those close to them",
    },
    source: ours,
  },
  {
    key: "less-isolation",
    kind: "mediate",
    statement: {
      fr: "On reçoit à nouveau, on ressort, on retrouve des voisins.",
      en: "People have visitors again, go out again, meet neighbours again.",
    },
    beneficiary: { fr: "Les personnes accompagnées, leur voisinage", en: "The people supported, their neighbours" },
    source: ours,
  },
  {
    key: "services-that-trust",
    kind: "mediate",
    statement: {
      fr: "Des services qui se disputaient les heures se font confiance et se remplacent.",
      en: "Services that fought over hours trust one another and stand in for one another.",
    },
    beneficiary: { fr: "Les équipes, et ceux qu’elles aident", en: "The teams, and those they help" },
    source: ours,
  },
  {
    key: "a-trade-one-is-proud-of",
    kind: "mediate",
    statement: {
      fr: "Des aides à domicile apprennent, se parlent, et restent.",
      en: "Home helpers learn, talk to one another, and stay.",
    },
    beneficiary: { fr: "Les aides à domicile, leurs employeurs", en: "Home helpers, their employers" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "families-relieved",
    sign: "positive",
    statement: {
      fr: "Des familles travaillent, dorment et vivent sans crainte permanente.",
      en: "Families work, sleep and live without constant fear.",
    },
    bearer: { fr: "Les enfants, les conjoints, leurs employeurs", en: "Children, spouses, their employers" },
    source: homeHelpValue,
  },
  {
    key: "fewer-emergencies",
    sign: "positive",
    statement: {
      fr: "Moins d’arrivées aux urgences, et des sorties d’hôpital plus sûres.",
      en: "Fewer arrivals at the emergency department, and safer returns from hospital.",
    },
    bearer: { fr: "L’hôpital, les médecins, l’assurance maladie", en: "The hospital, doctors, the health insurance" },
    source: homeHelpValue,
  },
  {
    key: "load-on-carers",
    sign: "negative",
    statement: {
      fr: "En restant plus longtemps chez soi, on demande plus longtemps à ses proches.",
      en: "Staying at home longer asks more, for longer, of those close by.",
    },
    bearer: { fr: "Les proches aidants, le plus souvent des femmes", en: "Carers, most often women" },
    source: ours,
  },
  {
    key: "heavier-cases-in-homes",
    sign: "negative",
    statement: {
      fr: "Les maisons de retraite n’accueillent plus que les personnes les plus malades.",
      en: "Care homes take in only the people who are most ill.",
    },
    bearer: { fr: "Les équipes et les résidents des établissements", en: "The teams and residents of care homes" },
    source: ours,
  },
];
