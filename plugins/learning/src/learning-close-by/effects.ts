import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "course-followed-here",
    kind: "immediate",
    statement: {
      fr: "Des personnes suivent une formation qu’elles n’auraient pas suivie ailleurs.",
      en: "People follow a course they would not have followed elsewhere.",
    },
    beneficiary: {
      fr: "Les personnes qui apprennent, et leurs proches",
      en: "People who learn, and those close to them",
    },
    source: ours,
  },
  {
    key: "papers-settled",
    kind: "immediate",
    statement: { fr: "Des démarches en attente se règlent.", en: "Formalities left waiting get settled." },
    beneficiary: { fr: "Les habitants, les services publics", en: "Inhabitants, public services" },
    source: ours,
  },
  {
    key: "confidence-to-go-on",
    kind: "mediate",
    statement: {
      fr: "Des personnes osent autre chose : un métier, un mandat, une autre formation.",
      en: "People dare something else: a trade, an office, another course.",
    },
    beneficiary: { fr: "Les personnes, ceux qui les emploient", en: "People, those who employ them" },
    source: ours,
  },
  {
    key: "trainers-who-know-here",
    kind: "mediate",
    statement: {
      fr: "Ceux qui forment connaissent le pays, et préparent ce dont il a besoin.",
      en: "Those who train know the area, and prepare what it needs.",
    },
    beneficiary: { fr: "Les employeurs et les communes", en: "Employers and communes" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "young-people-stay-or-return",
    sign: "positive",
    statement: { fr: "Des jeunes restent, ou reviennent.", en: "Young people stay, or come back." },
    bearer: { fr: "Les communes, les écoles, les commerces", en: "Communes, schools, shops" },
    source: ours,
  },
  {
    key: "fewer-trips",
    sign: "positive",
    statement: { fr: "Des trajets longs n’ont plus lieu d’être.", en: "Long trips are no longer needed." },
    bearer: {
      fr: "Les riverains des grandes routes, le climat de tous",
      en: "People along main roads, everyone’s climate",
    },
    source: ours,
  },
  {
    key: "town-courses-emptied",
    sign: "negative",
    statement: {
      fr: "Des centres de la ville voisine perdent des inscrits et ferment des groupes.",
      en: "Centres in the neighbouring town lose learners and close groups.",
    },
    bearer: {
      fr: "Les centres de formation voisins, leurs formateurs",
      en: "Neighbouring training centres, their trainers",
    },
    source: ours,
  },
];
