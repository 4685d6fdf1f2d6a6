import type { PluginWanted } from "./plugin-wanted.ts";

/** `src/first-stake.ts` of a new plugin: one stake, how it is seen, and one solution to rewrite with those who know. */
export function writeFirstStake({ stake, lifeFunction }: PluginWanted): string {
  return `import {
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
    key: "people-asked",
    label: { fr: "Habitants interrogés", en: "Inhabitants asked" },
    population: { fr: "Adultes qui ont répondu", en: "Adults who answered" },
    unit: "person",
    source: ours,
  },
  {
    ...yearlyStock,
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

${firstSolution}`;
}

const firstSolution = `/** A repertoire, not a recipe: what is necessary and who holds it are said in each territory. */
export const solution: SolutionTemplate = {
  key: "first-solution",
  name: { fr: "Une première solution", en: "A first solution" },
  summary: { fr: "Un lieu, et quelqu’un qui accueille.", en: "A place, and someone who welcomes." },
  stakes: ["first-stake"],
  performances: [
    {
      key: "can-nearby",
      statement: { fr: "Des habitants peuvent le faire à pied.", en: "Inhabitants can do it on foot." },
      beneficiaries: { fr: "Les habitants des hameaux", en: "People of the hamlets" },
      conditionsToAsk: [{ fr: "Quel jour, et à quelle heure ?", en: "On what day, and at what hour?" }],
      indicators: ["people-who-can"],
      source: ours,
    },
  ],
  components: [
    {
      key: "a-place",
      name: { fr: "Un lieu équipé", en: "A place with what is needed" },
      kind: "good",
      usuallyServes: ["can-nearby"],
      failsWithout: { fr: "On ne sait pas où aller.", en: "Nobody knows where to go." },
      ask: { fr: "Ici, quel lieu est vide le soir ?", en: "Here, which place stands empty in the evening?" },
      holderNatures: ["public-institution", "association"],
      source: ours,
    },
    {
      key: "someone-who-welcomes",
      name: { fr: "Quelqu’un qui accueille", en: "Someone who welcomes" },
      kind: "service",
      usuallyServes: ["can-nearby"],
      failsWithout: { fr: "On entre, et l’on repart.", en: "People come in, and leave." },
      ask: { fr: "Ici, à qui demande-t-on déjà ?", en: "Here, whom do people already ask?" },
      holderNatures: ["inhabitants", "association"],
      source: ours,
    },
  ],
  questions: [{ key: "who-never-comes", ask: { fr: "Ici, qui ne viendrait pas ?", en: "Here, who would not come?" } }],
  effects: [
    {
      key: "people-come",
      kind: "immediate",
      statement: { fr: "Des habitants viennent.", en: "Inhabitants come." },
      beneficiary: { fr: "Celles et ceux qui viennent", en: "Those who come" },
      source: ours,
    },
    {
      key: "people-meet",
      kind: "mediate",
      statement: { fr: "On se parle, et l’on se retrouve.", en: "People talk, and meet again." },
      beneficiary: { fr: "Le hameau", en: "The hamlet" },
      source: ours,
    },
  ],
  externalities: [
    {
      key: "square-alive",
      sign: "positive",
      statement: { fr: "La place revit ce jour-là.", en: "The square comes alive that day." },
      bearer: { fr: "Le café", en: "The café" },
      source: ours,
    },
  ],
  externalitiesGap: { fr: "Cherché, aucun tort trouvé encore", en: "We looked, and found no harm yet" },
  moves: ["people-who-can"],
  whatDiffers: [{ fr: "La distance entre les hameaux", en: "How far apart hamlets are" }],
  source: ours,
};
`;
