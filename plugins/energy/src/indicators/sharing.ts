import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { energyAccounts, gridOperator } from "../reference-sources.ts";

/** What people make here, and how they share it. */
export const sharingIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "relies-on-local-renewables",
    label: {
      fr: "Énergie consommée que les renouvelables d’ici couvrent",
      en: "Energy used that local renewables cover",
    },
    performance: {
      fr: "Des habitants peuvent compter sur l’énergie du soleil, du vent, de l’eau et du bois d’ici.",
      en: "Inhabitants can rely on the energy of local sun, wind, water and wood.",
    },
    formula: shareOf("local-renewables", "energy-used"),
    direction: "increase",
    range: { min: 0 },
    breakdowns: [],
    method: {
      fr: "Diviser l’énergie renouvelable produite ici dans l’année par l’énergie consommée ici la même année.",
      en: "Divide the renewable energy produced here in the year by the energy used here that same year.",
    },
    limits: {
      fr: "Sur une année entière : ne dit rien d’un soir de janvier. Peut dépasser 100 %. Produire ici n’est pas décider ici.",
      en: "Over a whole year: says nothing of an evening in January. May exceed 100%. Made here is not decided here.",
    },
    source: energyAccounts,
    golden: [
      { given: { "local-renewables": 57_600, "energy-used": 288_000 }, gives: 20 },
      { given: { "local-renewables": null, "energy-used": 288_000 }, gives: null },
    ],
  },
  {
    key: "local-renewables-by-kind",
    version: "1.0.0",
    label: {
      fr: "Énergie renouvelable produite ici, source par source",
      en: "Local renewable energy, source by source",
    },
    performance: {
      fr: "Des habitants peuvent tirer parti du soleil, du vent, de l’eau et du bois d’ici.",
      en: "Inhabitants can make use of local sun, wind, water and wood.",
    },
    formula: { kind: "count", of: ["local-renewables"] },
    unit: "megawatt-hour",
    direction: "increase",
    range: { min: 0 },
    decimals: 0,
    breakdowns: ["renewable-kind"],
    externalCodes: [],
    method: {
      fr: "Reprendre les productions publiées par commune ; demander aux chaufferies et aux vendeurs de bois ce qui n’y est pas.",
      en: "Take the production published by commune; ask boiler houses and wood sellers for what is not there.",
    },
    limits: {
      fr: "Le bois que chacun coupe échappe souvent au compte. Plus n’est pas mieux si la forêt, l’eau ou les voisins en souffrent.",
      en: "Wood that people cut for themselves often escapes the count. More is not better if forest, water or neighbours suffer.",
    },
    source: energyAccounts,
    golden: [
      { given: { "local-renewables": 57_600 }, gives: 57_600 },
      { given: { "local-renewables": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "shares-local-power",
    label: { fr: "Ménages qui partagent une production d’ici", en: "Households that share local production" },
    performance: {
      fr: "Des ménages peuvent consommer une électricité produite et partagée près de chez eux.",
      en: "Households can use power produced and shared near their homes.",
    },
    formula: shareOf("households-sharing-power", "core:households"),
    direction: "increase",
    decimals: 2,
    breakdowns: ["income"],
    method: {
      fr: "Demander à chaque opération d’ici combien de ménages reçoivent une part au 31 décembre.",
      en: "Ask each scheme here how many households receive a share on 31 December.",
    },
    limits: {
      fr: "Être inscrit ne dit pas combien l’on reçoit. Les niveaux de vie s’estiment, ils ne se demandent pas à l’entrée.",
      en: "Being registered does not tell how much one receives. Standards of living are estimated, not asked at the door.",
    },
    source: gridOperator,
    golden: [
      { given: { "households-sharing-power": 87, "core:households": 5800 }, gives: 1.5 },
      { given: { "households-sharing-power": null, "core:households": 5800 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "shared-power-covers-use",
    label: { fr: "Consommation couverte par la production partagée", en: "Use covered by shared production" },
    performance: {
      fr: "Celles et ceux qui partagent une production peuvent couvrir ainsi une bonne part de leur consommation.",
      en: "Those who share production can cover a good part of their use with it.",
    },
    formula: shareOf("shared-power-used", "power-used-by-sharers"),
    direction: "increase",
    breakdowns: ["participant-kind"],
    method: {
      fr: "Additionner sur l’année ce que le compteur attribue à chaque participant, et ce qu’il consomme en tout.",
      en: "Add up over the year what the meter assigns to each participant, and all that they use.",
    },
    limits: {
      fr: "Une part plus haute peut venir de moins de participants. Dépend de la clé de partage décidée ensemble.",
      en: "A higher share may come from fewer participants. Depends on the sharing rule decided together.",
    },
    source: gridOperator,
    golden: [
      { given: { "shared-power-used": 96_000, "power-used-by-sharers": 400_000 }, gives: 24 },
      { given: { "shared-power-used": 96_000, "power-used-by-sharers": null }, gives: null },
      { given: { "shared-power-used": 0, "power-used-by-sharers": 0 }, gives: null },
    ],
  },
];
