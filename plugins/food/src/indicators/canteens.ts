import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { ademe, egalim, maCantine } from "../reference-sources.ts";
import { ours } from "../sources.ts";

const declarations = {
  fr: "Reprendre les déclarations annuelles des cantines, et demander les leurs à celles qui ne déclarent pas.",
  en: "Take the canteens’ yearly declarations, and ask those that do not declare for theirs.",
};

/** What people can eat in canteens, and what is thrown away there. */
export const canteenIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "canteens-meeting-the-law",
    label: { fr: "Convives d’une cantine conforme à la loi", en: "Guests of a canteen that meets the law" },
    performance: {
      fr: "Des convives peuvent manger dans une cantine qui achète moitié durable, dont un cinquième de bio.",
      en: "Guests can eat in a canteen that buys half sustainable food, a fifth of it organic.",
    },
    formula: shareOf("lawful-canteen-guests", "canteen-guests"),
    direction: "increase",
    breakdowns: ["canteen-kind"],
    method: declarations,
    limits: {
      fr: "Le seuil est franchi ou non : une cantine à 49 % n’y paraît pas. Le lieu de production n’est pas regardé.",
      en: "The threshold is met or not: a canteen at 49% does not show. Where food is grown is not considered.",
    },
    source: maCantine,
    golden: [
      { given: { "lawful-canteen-guests": 450, "canteen-guests": 1800 }, gives: 25 },
      { given: { "lawful-canteen-guests": null, "canteen-guests": 1800 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "sustainable-food-served",
    label: { fr: "Achats durables et de qualité des cantines", en: "Sustainable, quality food bought by canteens" },
    performance: {
      fr: "Des convives peuvent manger des produits durables et de qualité.",
      en: "Guests can eat sustainable, quality food.",
    },
    formula: shareOf("sustainable-canteen-purchases", "canteen-purchases"),
    direction: "increase",
    breakdowns: ["canteen-kind"],
    method: declarations,
    limits: {
      fr: "Compté en euros : un produit cher pèse plus qu’un produit bon marché. Un label n’est pas une pratique.",
      en: "Counted in euros: dear food weighs more than cheap food. A label is not a practice.",
    },
    source: egalim,
    golden: [
      { given: { "sustainable-canteen-purchases": 84_000, "canteen-purchases": 240_000 }, gives: 35 },
      { given: { "sustainable-canteen-purchases": 84_000, "canteen-purchases": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "organic-food-served",
    label: { fr: "Achats bio des cantines", en: "Organic food bought by canteens" },
    performance: { fr: "Des convives peuvent manger bio à la cantine.", en: "Guests can eat organic in the canteen." },
    formula: shareOf("organic-canteen-purchases", "canteen-purchases"),
    direction: "increase",
    breakdowns: ["canteen-kind"],
    method: declarations,
    limits: {
      fr: "Compté en euros. Le bio venu de loin compte autant que celui d’à côté.",
      en: "Counted in euros. Organic food from far away counts as much as food from next door.",
    },
    source: egalim,
    golden: [
      { given: { "organic-canteen-purchases": 30_000, "canteen-purchases": 240_000 }, gives: 12.5 },
      { given: { "organic-canteen-purchases": null, "canteen-purchases": null }, gives: null },
      { given: { "organic-canteen-purchases": 0, "canteen-purchases": 0 }, gives: null },
    ],
  },
  {
    key: "waste-per-meal",
    version: "1.0.0",
    label: { fr: "Restes jetés par repas", en: "Food thrown away per meal" },
    performance: {
      fr: "Des convives et des cuisines peuvent ne presque rien laisser.",
      en: "Guests and kitchens can leave almost nothing.",
    },
    formula: { kind: "weighted-mean", value: "waste-weighed", weight: "meals-served" },
    unit: "gram-per-meal",
    direction: "decrease",
    range: { min: 0, max: 1000 },
    decimals: 0,
    breakdowns: ["canteen-kind"],
    externalCodes: [{ system: "sdg", code: "12.3.1" }],
    method: {
      fr: "Peser pendant plusieurs jours habituels, en cuisine et en salle, puis compter les repas de l’année.",
      en: "Weigh over several usual days, in the kitchen and the dining room, then count the year’s meals.",
    },
    limits: {
      fr: "Quelques jours parlent pour l’année ; ne dit rien des restes à la maison ni dans les commerces.",
      en: "A few days speak for the year; says nothing of leftovers at home or in shops.",
    },
    source: ademe,
    golden: [
      { given: { "waste-weighed": 118, "meals-served": 90_000 }, gives: 118 },
      { given: { "waste-weighed": null, "meals-served": 90_000 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "local-meals-served",
    label: { fr: "Repas cuisinés avec des produits d’ici", en: "Meals cooked with local produce" },
    performance: {
      fr: "Des convives peuvent manger ce qui est cultivé et élevé ici.",
      en: "Guests can eat what is grown and raised here.",
    },
    formula: shareOf("solution-local-meals", "solution-meals"),
    direction: "increase",
    breakdowns: [],
    method: {
      fr: "Chaque trimestre, les cuisines qui prennent part comptent leurs repas et ceux dont le plat principal vient d’ici.",
      en: "Each quarter, the kitchens taking part count their meals, and those whose main dish is from here.",
    },
    limits: {
      fr: "« D’ici » se décide ici. Un plat principal local n’est pas un repas local.",
      en: "“From here” is decided here. A local main dish is not a local meal.",
    },
    source: ours,
    golden: [
      { given: { "solution-local-meals": 3200, "solution-meals": 8000 }, gives: 40 },
      { given: { "solution-local-meals": null, "solution-meals": 8000 }, gives: null },
    ],
  },
];
