import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "company-and-privacy",
    kind: "immediate",
    statement: {
      fr: "On a de la compagnie quand on veut, et sa porte à soi.",
      en: "People have company when they wish, and a door of their own.",
    },
    beneficiary: { fr: "Les habitants de la maison", en: "The people of the house" },
    source: ours,
  },
  {
    key: "help-at-hand",
    kind: "immediate",
    statement: {
      fr: "L’aide est là tout de suite, parce qu’elle est partagée.",
      en: "Help is there at once, because it is shared.",
    },
    beneficiary: { fr: "Les habitants et leurs familles", en: "The people of the house and their families" },
    source: ours,
  },
  {
    key: "mutual-help",
    kind: "mediate",
    statement: {
      fr: "On veille les uns sur les autres, et l’on se découvre utile.",
      en: "People watch over one another, and find themselves useful.",
    },
    beneficiary: { fr: "Les habitants et le voisinage", en: "The people of the house and the neighbourhood" },
    source: ours,
  },
  {
    key: "another-way-to-grow-old",
    kind: "mediate",
    statement: {
      fr: "D’autres voient que l’on peut vieillir autrement, et s’y préparent.",
      en: "Others see that one can grow old differently, and prepare for it.",
    },
    beneficiary: { fr: "Les habitants du bassin de vie", en: "People of the living area" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "town-centre-alive",
    sign: "positive",
    statement: {
      fr: "Un bâtiment du centre revit, et ses habitants font vivre les commerces à pied.",
      en: "A building in the centre comes back to life, and its people keep shops going on foot.",
    },
    bearer: { fr: "La commune et les commerçants", en: "The commune and shopkeepers" },
    source: ours,
  },
  {
    key: "houses-freed",
    sign: "positive",
    statement: {
      fr: "De grandes maisons se libèrent pour des familles.",
      en: "Large houses become free for families.",
    },
    bearer: { fr: "Les familles qui cherchent, les écoles", en: "Families who are looking, schools" },
    source: ours,
  },
  {
    key: "those-who-cannot-pay",
    sign: "negative",
    statement: {
      fr: "Ceux qui ont le plus petit revenu ou le plus de troubles n’y trouvent pas place.",
      en: "Those with the lowest income or the most troubles find no place there.",
    },
    bearer: {
      fr: "Les aînés pauvres ou désorientés, leurs familles",
      en: "Poor or confused older people, their families",
    },
    source: ours,
  },
  {
    key: "neighbours-put-upon",
    sign: "negative",
    statement: {
      fr: "Des voisins et des soignants sont appelés plus souvent qu’ils ne le pensaient.",
      en: "Neighbours and health professionals are called upon more often than they thought.",
    },
    bearer: { fr: "Les voisins, les médecins et infirmiers du bourg", en: "Neighbours, local doctors and nurses" },
    source: ours,
  },
];
