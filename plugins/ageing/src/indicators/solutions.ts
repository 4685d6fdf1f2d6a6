import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What a solution changes for those it supports. */
export const solutionIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "knows-who-comes",
    label: { fr: "Personnes qui connaissent qui vient", en: "People who know who comes" },
    performance: {
      fr: "Des aînés peuvent ouvrir leur porte à des visages connus.",
      en: "Older people can open their door to faces they know.",
    },
    formula: shareOf("people-with-known-faces", "people-supported"),
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "Compter sur les plannings, le dernier mois du trimestre, combien de personnes différentes sont venues chez chacun.",
      en: "Count on the rotas, in the last month of the quarter, how many different people came to each home.",
    },
    limits: {
      fr: "Quatre est un repère, à discuter ici. Un visage connu peut l’être pour de mauvaises raisons.",
      en: "Four is a marker, to be discussed here. A face may be known for bad reasons.",
    },
    source: ours,
    golden: [
      { given: { "people-with-known-faces": 66, "people-supported": 120 }, gives: 55 },
      { given: { "people-with-known-faces": null, "people-supported": 120 }, gives: null },
    ],
  },
  {
    key: "days-until-help-starts",
    version: "1.0.0",
    label: { fr: "Jours avant la première venue", en: "Days until the first visit" },
    performance: {
      fr: "Des aînés peuvent être aidés dans les jours qui suivent leur demande.",
      en: "Older people can be helped within days of asking.",
    },
    formula: { kind: "weighted-mean", value: "days-before-help", weight: "people-starting" },
    unit: "day",
    direction: "decrease",
    range: { min: 0, max: 365 },
    decimals: 0,
    breakdowns: [],
    externalCodes: [],
    method: {
      fr: "Noter le jour de la demande et celui de la première venue, et faire la moyenne des personnes qui commencent.",
      en: "Note the day of the request and that of the first visit, and take the mean over people who begin.",
    },
    limits: {
      fr: "Ceux qui attendent encore, ou ont renoncé, n’y sont pas : une moyenne qui baisse peut cacher une file qui s’allonge.",
      en: "Those still waiting, or who gave up, are not in it: a falling mean may hide a longer queue.",
    },
    source: ours,
    golden: [
      { given: { "days-before-help": 12, "people-starting": 40 }, gives: 12 },
      { given: { "days-before-help": null, "people-starting": 40 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "rounds-without-fuel",
    label: { fr: "Tournées faites sans carburant", en: "Rounds made without fuel" },
    performance: {
      fr: "Celles et ceux qui vont chez les aînés peuvent s’y rendre sans brûler de carburant.",
      en: "Those who go to older people’s homes can get there without burning fuel.",
    },
    formula: shareOf("round-trips-without-fuel", "round-trips"),
    direction: "increase",
    breakdowns: [],
    method: {
      fr: "Compter les trajets d’une semaine habituelle de chaque trimestre, mode par mode, et les ramener au trimestre.",
      en: "Count the trips of a usual week of each quarter, mode by mode, and bring them to the quarter.",
    },
    limits: {
      fr: "Un long trajet compte comme un court. Mieux vaut parfois un trajet de moins, grâce à des tournées mieux faites.",
      en: "A long trip counts as a short one. One trip fewer, with better rounds, is sometimes worth more.",
    },
    source: ours,
    golden: [
      { given: { "round-trips-without-fuel": 1100, "round-trips": 4400 }, gives: 25 },
      { given: { "round-trips-without-fuel": null, "round-trips": 4400 }, gives: null },
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
      fr: "On ose rarement se plaindre de qui vous aide : faire poser la question par quelqu’un d’autre. La marge suppose un tirage au hasard.",
      en: "Few dare complain of those who help them: have someone else ask. The margin assumes a random draw.",
    },
    source: ours,
    golden: [
      { given: { "people-saying-can": 45, "people-asked-can": 60 }, gives: 75 },
      { given: { "people-saying-can": 45, "people-asked-can": null }, gives: null },
      { given: { "people-saying-can": 0, "people-asked-can": 0 }, gives: null },
    ],
  },
];
