import { type Measure, quarterlySolutionFlow } from "@bassin/plugin-sdk";
import { renovationFollowUp, selfRehabilitation, siteRecords } from "../reference-sources.ts";
import { ours } from "../sources.ts";

const materials = {
  ...quarterlySolutionFlow,
  unit: "kilogram" as const,
  valueType: "decimal" as const,
  breakdowns: ["material-kind"],
};

/** What a solution counts on its sites and among those it serves. */
export const worksMeasures: readonly Measure[] = [
  {
    ...quarterlySolutionFlow,
    key: "households-works-due",
    label: { fr: "Ménages dont les travaux devaient finir", en: "Households whose works were due to end" },
    population: {
      fr: "Ménages entrés dans la solution dont la fin des travaux était prévue ce trimestre, abandons compris",
      en: "Households that entered the solution and whose works were due to end this quarter, those who gave up included",
    },
    unit: "household",
    breakdowns: ["income"],
    source: renovationFollowUp,
  },
  {
    ...quarterlySolutionFlow,
    key: "households-works-finished",
    label: { fr: "Ménages dont les travaux sont finis comme visé", en: "Households whose works ended as aimed" },
    population: {
      fr: "Parmi eux, ceux dont les travaux sont finis et atteignent ce qui avait été visé ensemble au départ",
      en: "Of those, the ones whose works are done and reach what was aimed at together at the start",
    },
    unit: "household",
    breakdowns: ["income"],
    source: renovationFollowUp,
  },
  {
    ...quarterlySolutionFlow,
    key: "people-asked-works",
    label: { fr: "Personnes accompagnées interrogées", en: "Accompanied people asked" },
    population: {
      fr: "Personnes dont l’accompagnement s’achève ce trimestre et à qui l’on a demandé ce qu’elles sauraient refaire",
      en: "People whose support ends this quarter and who were asked what they could do again",
    },
    unit: "person",
    breakdowns: ["sex", "income"],
    source: selfRehabilitation,
  },
  {
    ...quarterlySolutionFlow,
    key: "people-able-to-continue",
    label: { fr: "Personnes qui peuvent continuer seules", en: "People able to continue on their own" },
    population: {
      fr: "Parmi elles, celles qui se disent capables de mener seules une autre partie des travaux",
      en: "Of those, the ones who say they can do another part of the works by themselves",
    },
    unit: "person",
    breakdowns: ["sex", "income"],
    source: selfRehabilitation,
  },
  {
    ...materials,
    key: "materials-used",
    label: { fr: "Matériaux mis en œuvre", en: "Materials used" },
    population: {
      fr: "Masse des matériaux posés dans le trimestre sur les chantiers de la solution",
      en: "Mass of the materials put in place in the quarter on the solution’s sites",
    },
    source: siteRecords,
  },
  {
    ...materials,
    key: "materials-reused-or-bio-based",
    label: { fr: "Matériaux de réemploi ou biosourcés", en: "Reused or bio-based materials" },
    population: {
      fr: "Part de cette masse qui avait déjà servi, ou qui vient du bois, de la paille, du chanvre et autres végétaux",
      en: "That part of the mass that had been used before, or comes from wood, straw, hemp and other plants",
    },
    source: siteRecords,
  },
  {
    ...quarterlySolutionFlow,
    key: "people-asked-can",
    label: { fr: "Personnes interrogées par la solution", en: "People asked by the solution" },
    population: {
      fr: "Personnes servies par la solution à qui l’on a demandé si elles peuvent faire ce qu’elles venaient chercher",
      en: "People the solution serves who were asked whether they can do what they came for",
    },
    unit: "person",
    breakdowns: ["sex"],
    source: ours,
  },
  {
    ...quarterlySolutionFlow,
    key: "people-saying-can",
    label: { fr: "Personnes qui disent le pouvoir", en: "People who say they can" },
    population: { fr: "Parmi elles, celles qui répondent oui", en: "Of those, the ones who answer yes" },
    unit: "person",
    breakdowns: ["sex"],
    source: ours,
  },
];
