import { type Measure, yearlyFlow, yearlyMean, yearlyStock } from "@bassin/plugin-sdk";
import { deepRenovation, energyClasses, landTaken, vacancy } from "../reference-sources.ts";

const dwellings = { ...yearlyStock, unit: "dwelling" as const };
const newDwellings = { ...yearlyFlow, unit: "dwelling" as const, breakdowns: ["density"] };

/** What is counted among the homes themselves. */
export const homeMeasures: readonly Measure[] = [
  {
    ...dwellings,
    key: "main-homes-class-f-g",
    label: { fr: "Résidences principales classées F ou G", en: "Main homes in class F or G" },
    population: {
      fr: "Résidences principales dont l’étiquette énergie est F ou G, mesurée ou estimée",
      en: "Main homes whose energy label is F or G, measured or estimated",
    },
    breakdowns: ["tenure", "income"],
    source: energyClasses,
  },
  {
    ...dwellings,
    key: "dwellings-vacant-two-years",
    label: { fr: "Logements vides depuis plus de deux ans", en: "Dwellings empty for over two years" },
    population: {
      fr: "Logements du parc privé sans occupant ni meuble depuis plus de deux ans au 1er janvier",
      en: "Private dwellings with neither occupant nor furniture for over two years on 1 January",
    },
    breakdowns: ["density"],
    source: vacancy,
  },
  {
    ...newDwellings,
    key: "dwellings-added",
    label: { fr: "Logements créés", en: "Dwellings added" },
    population: {
      fr: "Logements mis en service dans l’année : construits, divisés, ou gagnés sur un autre usage",
      en: "Dwellings brought into use in the year: built, divided, or won from another use",
    },
    source: landTaken,
  },
  {
    ...newDwellings,
    key: "dwellings-added-on-built-land",
    label: { fr: "Logements créés sans prendre de terre", en: "Dwellings added without taking land" },
    population: {
      fr: "Parmi eux, ceux qui tiennent dans un bâtiment existant ou sur un sol déjà bâti",
      en: "Of those, the ones within an existing building or on land already built on",
    },
    source: landTaken,
  },
  {
    ...yearlyFlow,
    key: "area-deeply-renovated",
    label: { fr: "Surface rénovée en profondeur", en: "Floor area deeply renovated" },
    population: {
      fr: "Surface habitable des logements dont une rénovation complète s’est achevée dans l’année",
      en: "Living area of dwellings whose complete renovation ended in the year",
    },
    unit: "square-metre",
    valueType: "decimal",
    breakdowns: ["building-kind"],
    source: deepRenovation,
  },
  {
    ...yearlyMean,
    key: "renovation-cost-observed",
    label: { fr: "Coût observé d’une rénovation profonde", en: "Observed cost of deep renovation" },
    population: {
      fr: "Travaux, conception et suivi payés pour ces logements, taxes comprises et avant aides, par mètre carré habitable",
      en: "Works, design and follow-up paid for these dwellings, tax included and before grants, per square metre lived in",
    },
    unit: "euro-per-square-metre",
    breakdowns: ["building-kind"],
    source: deepRenovation,
  },
];
