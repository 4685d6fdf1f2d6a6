import type { PluginWanted } from "./plugin-wanted.ts";
import { writeSolution } from "./solution-file.ts";

/** `src/first-stake.ts` of a new plugin: one stake, how it is seen, and one solution to rewrite with those who know. */
export function writeFirstStake({ stake, lifeFunction }: PluginWanted): string {
  return `import {
  draft,
  type Indicator,
  type Measure,
  percentage,
  type SolutionTemplate,
  type Source,
  type Stake,
  yearlyStock,
} from "@bassin/plugin-sdk";

/** What is ours until someone reads it in a source. */
const ours: Source = { text: { fr: "Notre proposition", en: "Our proposal" }, confirmed: false };

/** Everything below is an example that holds together: rewrite it, one field at a time, with the tests running. */
export const stake: Stake = {
  key: "first-stake",
  label: { fr: ${JSON.stringify(stake.fr)}, en: ${JSON.stringify(stake.en)} },
  ask: { fr: "Ici, qui voudrait et ne peut pas ?", en: "Here, who would like to and cannot?" },
  lifeFunctions: [${JSON.stringify(lifeFunction)}],
  triggers: [{ fr: "Le lieu le plus proche a fermé", en: "The nearest place closed" }],
  dimensions: {
    ecological: {
      speaksOf: { fr: "Ce que cela consomme et rejette", en: "What it consumes and throws away" },
      gap: { fr: "Personne ne le mesure encore", en: "Nobody measures it yet" },
    },
    wellBeing: {
      speaksOf: { fr: "Ce que les gens peuvent faire", en: "What people can do" },
      reveals: ["people-who-can"],
    },
    territorial: {
      speaksOf: { fr: "Où, et à quelle distance", en: "Where, and how far" },
      gap: { fr: "On en parle avant de compter", en: "We talk of it before counting" },
    },
  },
  source: ours,
};

/** What people enter: how many were asked, and how many said yes. */
export const measures: readonly Measure[] = [
  {
    ...yearlyStock,
    ...draft,
    key: "people-asked",
    label: { fr: "Habitants interrogés", en: "Inhabitants asked" },
    population: { fr: "Adultes qui ont répondu", en: "Adults who answered" },
    unit: "person",
    source: ours,
  },
  {
    ...yearlyStock,
    ...draft,
    key: "people-saying-yes",
    label: { fr: "Habitants qui disent pouvoir", en: "Inhabitants who say they can" },
    population: { fr: "Parmi eux, ceux qui disent pouvoir", en: "Of those, the ones who say they can" },
    unit: "person",
    source: ours,
  },
];

/** What is computed from it, and never entered: the share, with its margin. */
export const indicators: readonly Indicator[] = [
  {
    ...percentage,
    ...draft,
    key: "people-who-can",
    label: { fr: "Habitants qui peuvent", en: "Inhabitants who can" },
    performance: { fr: "Des habitants peuvent le faire près de chez eux.", en: "Inhabitants can do it close to home." },
    formula: { kind: "survey-share", favourable: "people-saying-yes", answers: "people-asked" },
    direction: "increase",
    breakdowns: [],
    method: { fr: "Demander au marché, un jour de marché.", en: "Ask at the market, on market day." },
    limits: { fr: "Qui ne sort pas ne répond pas.", en: "Those who stay in do not answer." },
    source: ours,
    golden: [
      { given: { "people-saying-yes": 30, "people-asked": 120 }, gives: 25 },
      { given: { "people-saying-yes": null, "people-asked": 120 }, gives: null },
    ],
  },
];

${writeSolution({
  code: "solution",
  key: "first-solution",
  name: { fr: "Une première solution", en: "A first solution" },
  stake: "first-stake",
  indicator: "people-who-can",
  source: "ours",
})}`;
}
