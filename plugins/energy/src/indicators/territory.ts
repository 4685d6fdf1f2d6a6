import { type Indicator, shareOf } from "@bassin/plugin-sdk";
import { energyAccounts } from "../reference-sources.ts";

const accounts = {
  fr: "Additionner les consommations publiées par commune, et y ajouter les carburants, souvent comptés à part.",
  en: "Add up the use published by commune, and add motor fuels to it, often counted apart.",
};

/** What a territory uses, what it emits, and what it could do without. */
export const territoryIndicators: readonly Indicator[] = [
  {
    key: "energy-used-per-inhabitant",
    version: "1.0.0",
    label: { fr: "Énergie consommée par habitant", en: "Energy used per inhabitant" },
    performance: {
      fr: "Des habitants peuvent bien vivre et travailler ici en consommant peu d’énergie.",
      en: "Inhabitants can live and work well here while using little energy.",
    },
    formula: shareOf("energy-used", "core:population", 1),
    unit: "megawatt-hour-per-person",
    direction: "decrease",
    range: { min: 0, max: 500 },
    decimals: 1,
    breakdowns: [],
    externalCodes: [],
    method: accounts,
    limits: {
      fr: "Une grande usine y pèse plus que tous les logements. L’énergie des objets venus d’ailleurs n’y est pas.",
      en: "One large factory weighs more than all homes. The energy of goods made elsewhere is not in it.",
    },
    source: energyAccounts,
    golden: [
      { given: { "energy-used": 288_000, "core:population": 12_000 }, gives: 24 },
      { given: { "energy-used": null, "core:population": 12_000 }, gives: null },
    ],
  },
  {
    key: "energy-used-by-sector",
    version: "1.0.0",
    label: { fr: "Énergie consommée, usage par usage", en: "Energy used, purpose by purpose" },
    performance: {
      fr: "Des habitants peuvent se loger, travailler et se déplacer ici avec moins d’énergie.",
      en: "Inhabitants can be housed, work and get around here with less energy.",
    },
    formula: { kind: "count", of: ["energy-used"] },
    unit: "megawatt-hour",
    direction: "decrease",
    range: { min: 0 },
    decimals: 0,
    breakdowns: ["energy-sector"],
    externalCodes: [],
    method: accounts,
    limits: {
      fr: "Un chiffre caché par le secret statistique manque au secteur, non au total. Un hiver doux le fait baisser sans nous.",
      en: "A figure kept secret is missing from its sector, not from the total. A mild winter lowers it without us.",
    },
    source: energyAccounts,
    golden: [
      { given: { "energy-used": 288_000 }, gives: 288_000 },
      { given: { "energy-used": null }, gives: null },
    ],
  },
  {
    key: "carbon-of-energy-per-inhabitant",
    version: "1.0.0",
    label: { fr: "Gaz à effet de serre de l’énergie, par habitant", en: "Greenhouse gases of energy, per inhabitant" },
    performance: {
      fr: "Des habitants peuvent vivre et travailler ici sans réchauffer le climat.",
      en: "Inhabitants can live and work here without warming the climate.",
    },
    formula: shareOf("carbon-of-energy-used", "core:population", 1000),
    unit: "kilogram-co2e-per-person",
    direction: "decrease",
    range: { min: 0, max: 100_000 },
    decimals: 0,
    breakdowns: [],
    externalCodes: [],
    method: {
      fr: "Multiplier chaque énergie consommée par ce qu’elle émet, de l’extraction à l’usage, avec les mêmes facteurs d’une année sur l’autre.",
      en: "Multiply each energy used by what it emits, from extraction to use, with the same factors from year to year.",
    },
    limits: {
      fr: "Ne compte que l’énergie : ni l’élevage, ni les sols, ni ce que l’on achète. Changer de facteurs crée une rupture.",
      en: "Counts energy only: not livestock, nor soils, nor what is bought. Changing factors breaks the series.",
    },
    source: energyAccounts,
    golden: [
      { given: { "carbon-of-energy-used": 54_000, "core:population": 12_000 }, gives: 4500 },
      { given: { "carbon-of-energy-used": 54_000, "core:population": null }, gives: null },
    ],
  },
];
