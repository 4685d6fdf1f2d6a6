import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "fewer-falls",
    kind: "immediate",
    statement: { fr: "On tombe moins.", en: "People fall less." },
    beneficiary: { fr: "Les personnes dont le logement est adapté", en: "The people whose home is adapted" },
    source: ours,
  },
  {
    key: "out-again",
    kind: "immediate",
    statement: { fr: "On sort à nouveau, pour le plaisir aussi.", en: "People go out again, for pleasure too." },
    beneficiary: { fr: "Les mêmes, et ceux qui les attendaient", en: "The same, and those who were waiting for them" },
    source: ours,
  },
  {
    key: "trust-in-oneself",
    kind: "mediate",
    statement: {
      fr: "On se refait confiance, on invite, on propose son aide.",
      en: "People trust themselves again, invite others, offer help.",
    },
    beneficiary: { fr: "Les aînés et leur voisinage", en: "Older people and their neighbours" },
    source: ours,
  },
  {
    key: "trades-that-know-how",
    kind: "mediate",
    statement: {
      fr: "Des artisans et des soignants savent travailler ensemble dans une maison habitée.",
      en: "Craftspeople and health professionals know how to work together in a lived-in house.",
    },
    beneficiary: {
      fr: "Les artisans, les soignants, les prochains habitants",
      en: "Craftspeople, health professionals, the next inhabitants",
    },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "work-for-craftspeople",
    sign: "positive",
    statement: {
      fr: "Des artisans d’ici ont des chantiers proches et réguliers.",
      en: "Local craftspeople have nearby, steady jobs.",
    },
    bearer: { fr: "Les artisans et leurs apprentis", en: "Craftspeople and their apprentices" },
    source: ours,
  },
  {
    key: "less-care-to-pay",
    sign: "positive",
    statement: { fr: "Moins de fractures et de séjours à l’hôpital.", en: "Fewer fractures and hospital stays." },
    bearer: {
      fr: "L’assurance maladie, les mutuelles, les caisses de retraite",
      en: "The health insurance, mutual funds, pension funds",
    },
    source: ours,
  },
  {
    key: "homes-for-all-ages",
    sign: "positive",
    statement: {
      fr: "Des logements et des trottoirs servent aussi aux poussettes et aux fauteuils.",
      en: "Homes and pavements also serve pushchairs and wheelchairs.",
    },
    bearer: { fr: "Les familles, les personnes handicapées", en: "Families, disabled people" },
    source: ours,
  },
  {
    key: "large-homes-kept",
    sign: "negative",
    statement: {
      fr: "De grandes maisons restent occupées par une seule personne.",
      en: "Large houses stay occupied by one person.",
    },
    bearer: { fr: "Les familles qui cherchent à se loger", en: "Families looking for a home" },
    source: ours,
  },
  {
    key: "volunteers-tired",
    sign: "negative",
    statement: {
      fr: "Les mêmes bénévoles conduisent, visitent et servent, et se fatiguent.",
      en: "The same volunteers drive, visit and serve, and grow tired.",
    },
    bearer: { fr: "Les bénévoles et leurs familles", en: "Volunteers and their families" },
    source: ours,
  },
];
