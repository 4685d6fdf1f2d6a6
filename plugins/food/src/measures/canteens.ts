import { type Measure, quarterlySolutionFlow, yearlyFlow, yearlyMean, yearlyStock } from "@bassin/plugin-sdk";
import { ademe, egalim, maCantine } from "../reference-sources.ts";
import { ours } from "../sources.ts";

const byKind = ["canteen-kind"];

/** What is counted in canteens. */
export const canteenMeasures: readonly Measure[] = [
  {
    ...yearlyStock,
    key: "canteen-guests",
    label: { fr: "Convives des cantines", en: "Canteen guests" },
    population: {
      fr: "Personnes qui mangent un jour habituel dans une cantine située ici",
      en: "People who eat in a canteen located here on a usual day",
    },
    unit: "person",
    breakdowns: byKind,
    source: maCantine,
  },
  {
    ...yearlyStock,
    key: "lawful-canteen-guests",
    label: { fr: "Convives d’une cantine conforme à la loi", en: "Guests of a canteen that meets the law" },
    population: {
      fr: "Convives d’une cantine dont les achats de l’année comptent 50 % de durable et de qualité, dont 20 % de bio",
      en: "Guests of a canteen whose purchases of the year are 50% sustainable and quality, 20% of it organic",
    },
    unit: "person",
    breakdowns: byKind,
    source: maCantine,
  },
  {
    ...yearlyFlow,
    key: "canteen-purchases",
    label: { fr: "Achats des cantines", en: "Canteen purchases" },
    population: {
      fr: "Denrées achetées dans l’année par les cantines situées ici, hors taxes",
      en: "Food bought in the year by canteens located here, excluding tax",
    },
    unit: "euro",
    valueType: "decimal",
    breakdowns: byKind,
    source: egalim,
  },
  {
    ...yearlyFlow,
    key: "sustainable-canteen-purchases",
    label: { fr: "Achats durables et de qualité", en: "Sustainable, quality purchases" },
    population: {
      fr: "Part de ces achats que la loi compte comme durables et de qualité, bio compris, hors taxes",
      en: "Those purchases that the law counts as sustainable and of quality, organic included, excluding tax",
    },
    unit: "euro",
    valueType: "decimal",
    breakdowns: byKind,
    source: egalim,
  },
  {
    ...yearlyFlow,
    key: "organic-canteen-purchases",
    label: { fr: "Achats bio", en: "Organic purchases" },
    population: {
      fr: "Part de ces achats en agriculture biologique ou en conversion, hors taxes",
      en: "Those purchases that are organic or in conversion, excluding tax",
    },
    unit: "euro",
    valueType: "decimal",
    breakdowns: byKind,
    source: egalim,
  },
  {
    ...yearlyFlow,
    key: "meals-served",
    label: { fr: "Repas servis en cantine", en: "Canteen meals served" },
    population: {
      fr: "Repas servis dans l’année par les cantines où les restes ont été pesés",
      en: "Meals served in the year by canteens where leftovers were weighed",
    },
    unit: "meal",
    breakdowns: byKind,
    source: ademe,
  },
  {
    ...yearlyMean,
    key: "waste-weighed",
    label: { fr: "Restes pesés par repas", en: "Leftovers weighed per meal" },
    population: {
      fr: "Nourriture jetée en cuisine et en salle, par repas, pendant les jours de pesée",
      en: "Food thrown away in the kitchen and the dining room, per meal, on weighing days",
    },
    unit: "gram-per-meal",
    breakdowns: byKind,
    source: ademe,
  },
  {
    ...quarterlySolutionFlow,
    key: "solution-meals",
    label: { fr: "Repas cuisinés par la solution", en: "Meals cooked by the solution" },
    population: {
      fr: "Repas servis dans le trimestre par les cuisines qui prennent part à la solution",
      en: "Meals served in the quarter by the kitchens that take part in the solution",
    },
    unit: "meal",
    source: ours,
  },
  {
    ...quarterlySolutionFlow,
    key: "solution-local-meals",
    label: { fr: "Repas cuisinés avec des produits d’ici", en: "Meals cooked with local produce" },
    population: {
      fr: "Parmi ces repas, ceux dont le plat principal vient de producteurs du territoire",
      en: "Of those meals, the ones whose main dish comes from growers of the territory",
    },
    unit: "meal",
    source: ours,
  },
];
