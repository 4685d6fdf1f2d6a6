import type { Indicator, Measure, Source } from "../definition/life-function-definition.ts";

const ours: Source = { text: { fr: "Proposé par les auteurs", en: "Proposed by the authors" }, confirmed: false };

export const sampleMeasures: readonly Measure[] = [
  {
    key: "people-with-water",
    version: "1.0.0",
    label: { fr: "Habitants qui ont de l’eau saine", en: "Inhabitants who have clean water" },
    population: {
      fr: "Habitants à moins de dix minutes à pied d’un point d’eau contrôlé",
      en: "Inhabitants within ten minutes’ walk of a tested water point",
    },
    unit: "person",
    valueType: "count",
    frequency: "quarter",
    scope: "territory",
    breakdowns: ["sex", "hamlet-kind"],
    aggregate: { territory: "sum", time: "last" },
    whenPartMissing: "none",
    source: ours,
  },
];

export const sampleIndicators: readonly Indicator[] = [
  {
    key: "water-shared",
    version: "1.0.0",
    label: { fr: "Habitants qui ont de l’eau saine", en: "Inhabitants who have clean water" },
    performance: {
      fr: "Des habitants peuvent boire une eau saine près de chez eux.",
      en: "Inhabitants can drink clean water near home.",
    },
    formula: {
      kind: "ratio",
      numerator: [{ measure: "people-with-water" }],
      denominator: [{ measure: "core:population" }],
      factor: 100,
    },
    unit: "percent",
    direction: "increase",
    range: { min: 0, max: 100 },
    decimals: 0,
    breakdowns: ["sex"],
    externalCodes: [{ system: "sdg", code: "6.1.1" }],
    method: { fr: "Compter autour de chaque point d’eau.", en: "Count around each water point." },
    limits: { fr: "Ne dit rien du goût.", en: "Says nothing of taste." },
    source: ours,
    golden: [
      { given: { "people-with-water": 30, "core:population": 120 }, gives: 25 },
      { given: { "people-with-water": null, "core:population": 120 }, gives: null },
    ],
  },
];
