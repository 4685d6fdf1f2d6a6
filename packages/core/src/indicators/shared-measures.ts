import type { LocalText } from "../record/local-text.ts";
import type { DefinitionSource } from "./definition-source.ts";
import type { MeasureDefinition } from "./measure.ts";
import type { UnitKey } from "./unit.ts";

/** How a measure of core is named in a formula: `core:population`. */
export const coreNamespace = "core";

/** A measure every plugin may use. `prefilled`: official figures by commune give a first value, beside the territory's own. */
export interface SharedMeasure extends MeasureDefinition {
  readonly prefilled: boolean;
}

const census: DefinitionSource = {
  text: { fr: "Insee, recensement de la population", en: "INSEE, population census" },
  confirmed: true,
};

function count(key: string, unit: UnitKey, texts: { label: LocalText; population: LocalText }): SharedMeasure {
  return {
    key,
    version: "1.0.0",
    ...texts,
    unit,
    valueType: "count",
    frequency: "year",
    scope: "territory",
    breakdowns: [],
    aggregate: { territory: "sum", time: "last" },
    whenPartMissing: "none",
    standsForYears: 3,
    source: census,
    prefilled: false,
  };
}

const population: SharedMeasure = {
  ...count("population", "person", {
    label: { fr: "Habitants", en: "Inhabitants" },
    population: {
      fr: "Population municipale des communes du territoire au 1er janvier",
      en: "Municipal population of the communes of the territory on 1 January",
    },
  }),
  breakdowns: ["sex", "age", "income", "disability", "density"],
  prefilled: true,
};

const households: SharedMeasure = {
  ...count("households", "household", {
    label: { fr: "Ménages", en: "Households" },
    population: {
      fr: "Personnes qui partagent une résidence principale, comptées comme un ménage",
      en: "People who share a main residence, counted as one household",
    },
  }),
  breakdowns: ["sex", "adult-age", "income", "tenure", "density"],
};

const dwellings: SharedMeasure = {
  ...count("dwellings", "dwelling", {
    label: { fr: "Logements", en: "Dwellings" },
    population: {
      fr: "Résidences principales, secondaires et logements vacants",
      en: "Main and second homes, and vacant dwellings",
    },
  }),
  breakdowns: ["tenure", "income", "density"],
};

const mainHomes: SharedMeasure = {
  ...count("main-homes", "dwelling", {
    label: { fr: "Résidences principales", en: "Main homes" },
    population: {
      fr: "Logements occupés à titre de résidence principale",
      en: "Dwellings lived in as a main residence",
    },
  }),
  breakdowns: ["tenure", "income", "density"],
};

const adults: SharedMeasure = {
  ...count("adults", "person", {
    label: { fr: "Adultes", en: "Adults" },
    population: { fr: "Habitants de 18 ans et plus", en: "Inhabitants aged 18 and over" },
  }),
  breakdowns: ["sex", "adult-age", "income", "disability", "density"],
};

const employed: SharedMeasure = {
  ...count("employed", "person", {
    label: { fr: "Habitants qui ont un emploi", en: "Inhabitants in employment" },
    population: {
      fr: "Habitants de 15 ans et plus qui ont un emploi, où qu’il soit",
      en: "Inhabitants aged 15 and over who have a job, wherever it is",
    },
  }),
  breakdowns: ["sex", "density"],
};

function older(from: number, breakdowns: string[]): SharedMeasure {
  return {
    ...count(`aged-${from}-plus`, "person", {
      label: { fr: `Habitants de ${from} ans et plus`, en: `Inhabitants aged ${from} and over` },
      population: {
        fr: `Habitants qui ont ${from} ans ou plus au 1er janvier`,
        en: `Inhabitants who are ${from} or more on 1 January`,
      },
    }),
    breakdowns,
  };
}

/** The measures that belong to no plugin, defined once. */
export const sharedMeasures: readonly SharedMeasure[] = [
  population,
  households,
  dwellings,
  mainHomes,
  adults,
  employed,
  older(60, ["sex", "older-age", "income", "disability", "density"]),
  older(65, ["sex", "density"]),
  older(75, ["sex", "oldest-age", "income", "dependency", "density"]),
];
