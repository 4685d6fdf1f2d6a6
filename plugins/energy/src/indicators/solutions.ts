import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { homeVisits } from "../reference-sources.ts";
import { ours } from "../sources.ts";

/** What a solution changes for those it serves. */
export const solutionIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "found-a-way-out",
    label: {
      fr: "Ménages qui ont une issue un an après la visite",
      en: "Households with a way out a year after a visit",
    },
    performance: {
      fr: "Des ménages visités peuvent, douze mois plus tard, vivre dans un logement qui ne les met plus en difficulté.",
      en: "Households visited can, twelve months later, live in a home that no longer puts them in difficulty.",
    },
    formula: shareOf("households-with-a-way-out", "households-visited-a-year-ago"),
    direction: "increase",
    breakdowns: ["income", "tenure"],
    method: {
      fr: "Rappeler chaque ménage un an après la première visite, et noter ce qui a vraiment eu lieu, non ce qui fut conseillé.",
      en: "Call each household a year after the first visit, and note what really happened, not what was advised.",
    },
    limits: {
      fr: "Ceux que l’on ne joint plus restent au dénominateur. Une issue n’est pas toujours celle que le ménage voulait.",
      en: "Those who can no longer be reached stay in the denominator. A way out is not always the one people wanted.",
    },
    source: homeVisits,
    golden: [
      { given: { "households-with-a-way-out": 36, "households-visited-a-year-ago": 80 }, gives: 45 },
      { given: { "households-with-a-way-out": null, "households-visited-a-year-ago": 80 }, gives: null },
    ],
  },
  {
    key: "energy-of-followed-buildings",
    version: "1.0.0",
    label: { fr: "Énergie des bâtiments suivis, par m²", en: "Energy of the buildings followed, per m²" },
    performance: {
      fr: "Les usagers d’un bâtiment peuvent y être bien en consommant peu.",
      en: "The users of a building can be well in it while using little.",
    },
    formula: shareOf("energy-of-buildings", "floor-area-of-buildings", 1),
    unit: "kilowatt-hour-per-square-metre",
    direction: "decrease",
    range: { min: 0, max: 1000 },
    decimals: 0,
    breakdowns: [],
    externalCodes: [],
    method: {
      fr: "Relever les compteurs chaque trimestre, corriger de la rigueur du climat, et garder la même surface tant que rien n’est bâti.",
      en: "Read meters each quarter, correct for the weather, and keep the same floor area as long as nothing is built.",
    },
    limits: {
      fr: "Un bâtiment vide consomme peu : à lire avec le confort. Un trimestre ne se compare qu’au même trimestre.",
      en: "An empty building uses little: read it with comfort. A quarter compares only with the same quarter.",
    },
    source: ours,
    golden: [
      { given: { "energy-of-buildings": 1_440_000, "floor-area-of-buildings": 12_000 }, gives: 120 },
      { given: { "energy-of-buildings": null, "floor-area-of-buildings": 12_000 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "feels-well-in-building",
    label: { fr: "Usagers qui se sentent bien dans le bâtiment", en: "Users who feel well in the building" },
    performance: {
      fr: "Celles et ceux qui travaillent, apprennent ou vivent dans un bâtiment peuvent y être bien en toute saison.",
      en: "Those who work, learn or live in a building can be well in it in every season.",
    },
    formula: { kind: "survey-share", favourable: "users-comfortable", answers: "users-asked-comfort" },
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "Demander une fois par trimestre, sur place, si l’on est bien : température, air, lumière. Garder les mots avec le chiffre.",
      en: "Ask once a quarter, on the spot, whether people are well: temperature, air, light. Keep the words with the figure.",
    },
    limits: {
      fr: "Une réponse d’avril ne vaut pas pour août. Le bien-être dépend aussi du travail et des autres.",
      en: "An answer in April does not hold for August. Feeling well also depends on work and on others.",
    },
    source: ours,
    golden: [
      { given: { "users-comfortable": 132, "users-asked-comfort": 200 }, gives: 66 },
      { given: { "users-comfortable": 132, "users-asked-comfort": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "says-they-can",
    label: { fr: "Personnes qui disent pouvoir faire", en: "People who say they can" },
    performance: {
      fr: "Celles et ceux que la solution sert peuvent faire ce qu’ils venaient chercher.",
      en: "Those the solution serves can do what they came for.",
    },
    formula: { kind: "survey-share", favourable: "people-saying-can", answers: "people-asked-can" },
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "Poser une seule question, de vive voix : « Pouvez-vous maintenant faire ce que vous cherchiez ? », et noter qui l’a posée.",
      en: "Ask one question aloud: “Can you now do what you were looking for?”, and note who asked it.",
    },
    limits: {
      fr: "Ceux qui ne sont pas venus, ou ne viennent plus, ne répondent pas. La marge suppose un tirage au hasard.",
      en: "Those who did not come, or no longer do, do not answer. The margin assumes a random draw.",
    },
    source: ours,
    golden: [
      { given: { "people-saying-can": 45, "people-asked-can": 60 }, gives: 75 },
      { given: { "people-saying-can": 45, "people-asked-can": null }, gives: null },
      { given: { "people-saying-can": 0, "people-asked-can": 0 }, gives: null },
    ],
  },
];
