import { type Measure, yearlyFlow, yearlyStock } from "@bassin/plugin-sdk";
import { energyAccounts, gridOperator } from "../reference-sources.ts";

/** What is counted of energy made here, and of those who share it. */
export const sharingMeasures: readonly Measure[] = [
  {
    ...yearlyFlow,
    key: "local-renewables",
    label: { fr: "Énergie renouvelable produite ici", en: "Renewable energy produced here" },
    population: {
      fr: "Chaleur, électricité et gaz renouvelables produits dans l’année par des installations situées ici, bois d’ici compris",
      en: "Renewable heat, power and gas produced in the year by installations located here, local wood included",
    },
    unit: "megawatt-hour",
    valueType: "decimal",
    breakdowns: ["renewable-kind"],
    source: energyAccounts,
  },
  {
    ...yearlyStock,
    key: "households-sharing-power",
    label: { fr: "Ménages qui partagent une production", en: "Households that share production" },
    population: {
      fr: "Ménages d’ici qui reçoivent, au 31 décembre, une part d’une autoconsommation collective",
      en: "Households here that receive, on 31 December, a share of a collective self-consumption scheme",
    },
    unit: "household",
    breakdowns: ["income"],
    source: gridOperator,
  },
  {
    ...yearlyFlow,
    key: "power-used-by-sharers",
    label: { fr: "Électricité consommée par ceux qui partagent", en: "Power used by those who share" },
    population: {
      fr: "Électricité consommée dans l’année par les participants des autoconsommations collectives d’ici",
      en: "Power used in the year by participants in the collective self-consumption schemes here",
    },
    unit: "kilowatt-hour",
    valueType: "decimal",
    breakdowns: ["participant-kind"],
    source: gridOperator,
  },
  {
    ...yearlyFlow,
    key: "shared-power-used",
    label: { fr: "Électricité partagée consommée", en: "Shared power used" },
    population: {
      fr: "Part de cette électricité qui vient de la production partagée, consommée au moment où elle est produite",
      en: "That power which comes from shared production, used at the time it is produced",
    },
    unit: "kilowatt-hour",
    valueType: "decimal",
    breakdowns: ["participant-kind"],
    source: gridOperator,
  },
];
