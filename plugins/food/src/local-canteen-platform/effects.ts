import type { ExpectedEffect, ExpectedExternality } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What the people concerned may expect, at once and later. */
export const effects: readonly ExpectedEffect[] = [
  {
    key: "local-meals-served",
    kind: "immediate",
    statement: {
      fr: "Des repas cuisinés avec les produits d’ici sont servis.",
      en: "Meals cooked with local produce are served.",
    },
    beneficiary: { fr: "Les convives et leurs familles", en: "Guests and their families" },
    source: ours,
  },
  {
    key: "steady-outlets",
    kind: "immediate",
    statement: {
      fr: "Des producteurs ont un débouché proche et régulier.",
      en: "Growers have a nearby, steady outlet.",
    },
    beneficiary: { fr: "Les producteurs et éleveurs", en: "Growers and livestock farmers" },
    source: ours,
  },
  {
    key: "kitchen-skills",
    kind: "mediate",
    statement: {
      fr: "Des équipes de cuisine ont gagné en savoir-faire et en fierté, et jettent moins.",
      en: "Kitchen teams have gained skill and pride, and throw less away.",
    },
    beneficiary: { fr: "Les cuisiniers, leurs employeurs", en: "Cooks and their employers" },
    source: ours,
  },
  {
    key: "trust-to-plan",
    kind: "mediate",
    statement: {
      fr: "Producteurs et cuisines se font assez confiance pour décider ensemble de ce qui sera semé.",
      en: "Growers and kitchens trust each other enough to decide together what will be sown.",
    },
    beneficiary: { fr: "Tout le bassin de vie", en: "The whole living area" },
    source: ours,
  },
];

/** What may befall others who asked for nothing. */
export const externalities: readonly ExpectedExternality[] = [
  {
    key: "living-landscape",
    sign: "positive",
    statement: {
      fr: "Des prés et des champs restent ouverts, soignés, vivants.",
      en: "Meadows and fields stay open, cared for, alive.",
    },
    bearer: {
      fr: "Les habitants, les visiteurs et ceux qui les accueillent",
      en: "Inhabitants, visitors and those who welcome them",
    },
    source: ours,
  },
  {
    key: "jobs-around",
    sign: "positive",
    statement: {
      fr: "Des emplois se créent ou restent, en ferme, en atelier et sur la route.",
      en: "Jobs are created or kept, on farms, in workshops and on the road.",
    },
    bearer: { fr: "Les personnes qui cherchent un emploi, les communes", en: "People looking for work, communes" },
    source: ours,
  },
  {
    key: "dearer-ingredients",
    sign: "negative",
    statement: {
      fr: "Les ingrédients coûtent plus cher, au moins au début.",
      en: "Ingredients cost more, at least at first.",
    },
    bearer: {
      fr: "Les contribuables et les familles qui paient le repas",
      en: "Taxpayers and families who pay for meals",
    },
    source: ours,
  },
  {
    key: "suppliers-displaced",
    sign: "negative",
    statement: {
      fr: "Des grossistes et des ateliers voisins perdent des commandes.",
      en: "Wholesalers and workshops nearby lose orders.",
    },
    bearer: { fr: "Les fournisseurs habituels et leurs salariés", en: "Usual suppliers and their employees" },
    source: ours,
  },
];
