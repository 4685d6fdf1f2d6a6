import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { corpoWorking, corpoWorkingSorted, ours } from "../sources.ts";

/** Effects discussed with employers in the source’s illustration; which come later is our reading. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "fewer-trips",
    kind: "immediate",
    statement: {
      fr: "Des trajets entre le domicile et le siège n’ont plus lieu.",
      en: "Trips between home and head office are no longer made.",
    },
    beneficiary: { fr: "Les salariés et leurs proches", en: "Employees and those close to them" },
    source: corpoWorkingSorted,
  },
  {
    key: "tie-to-the-firm",
    kind: "immediate",
    statement: { fr: "Le lien avec l’entreprise est gardé.", en: "The tie with the firm is kept." },
    beneficiary: { fr: "Les salariés et l’employeur", en: "Employees and the employer" },
    source: corpoWorkingSorted,
  },
  {
    key: "easier-remote-leadership",
    kind: "immediate",
    statement: { fr: "Encadrer à distance devient plus facile.", en: "Leading at a distance becomes easier." },
    beneficiary: { fr: "Les encadrants et l’employeur", en: "Managers and the employer" },
    source: corpoWorkingSorted,
  },
  {
    key: "commitment-that-lasts",
    kind: "mediate",
    statement: { fr: "Les personnes restent engagées dans leur travail.", en: "People stay committed to their work." },
    beneficiary: { fr: "L’employeur et les équipes", en: "The employer and the teams" },
    source: corpoWorkingSorted,
  },
  {
    key: "content-with-the-employer",
    kind: "mediate",
    statement: {
      fr: "Les salariés sont plus satisfaits de leur employeur.",
      en: "Employees are more content with their employer.",
    },
    beneficiary: { fr: "L’employeur et les salariés", en: "The employer and its employees" },
    source: corpoWorkingSorted,
  },
];

/** Positive externalities are the source’s; the negative ones are ours. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "local-shops",
    sign: "positive",
    statement: {
      fr: "Les magasins de la commune vendent davantage.",
      en: "The commune’s shops sell more.",
    },
    bearer: { fr: "Les commerçants et la commune", en: "Shopkeepers and the commune" },
    source: corpoWorking,
  },
  {
    key: "attractive-commune",
    sign: "positive",
    statement: { fr: "La commune attire davantage.", en: "The commune attracts more people." },
    bearer: { fr: "La commune et la métropole", en: "The commune and the metropolis" },
    source: corpoWorking,
  },
  {
    key: "place-open-to-all",
    sign: "positive",
    statement: {
      fr: "Le lieu peut accueillir des services pour les habitants.",
      en: "The place can house services for inhabitants.",
    },
    bearer: { fr: "Les habitants", en: "Inhabitants" },
    source: corpoWorking,
  },
  {
    key: "quieter-around-head-office",
    sign: "negative",
    statement: {
      fr: "Les commerces proches du siège perdent des repas et des passages.",
      en: "Shops near head office lose meals and passers-by.",
    },
    bearer: { fr: "Les commerçants du quartier du siège", en: "Shopkeepers around head office" },
    source: ours,
  },
  {
    key: "living-further-away",
    sign: "negative",
    statement: {
      fr: "Faire la route moins souvent peut encourager à habiter plus loin.",
      en: "Travelling less often may encourage people to live further away.",
    },
    bearer: {
      fr: "Les communes plus éloignées, leurs terres et leurs routes",
      en: "Communes further out, their land and their roads",
    },
    source: ours,
  },
];
