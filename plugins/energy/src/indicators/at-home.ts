import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { heatingCensus, ombudsman, onpe, silc } from "../reference-sources.ts";

const survey = {
  fr: "Poser la question telle quelle à un échantillon tiré au hasard, et garder le nombre de réponses.",
  en: "Ask the question as it stands to a random sample, and keep the number of answers.",
};

/** What people can do at home, in winter and in summer. */
export const atHomeIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "was-cold",
    label: { fr: "Ménages à petits revenus qui ont eu froid", en: "Low-income households that were cold" },
    performance: {
      fr: "Des ménages à petits revenus peuvent passer l’hiver chez eux sans avoir froid.",
      en: "Low-income households can spend the winter at home without being cold.",
    },
    formula: { kind: "survey-share", favourable: "households-cold", answers: "households-asked-cold" },
    direction: "decrease",
    breakdowns: ["tenure"],
    externalCodes: [{ system: "other", code: "ONPE FR_3D" }],
    method: survey,
    limits: {
      fr: "On s’habitue au froid, et l’on n’ose pas toujours le dire. Les ménages plus aisés qui ont froid n’y paraissent pas.",
      en: "People get used to cold, and do not always dare to say it. Better-off households that are cold do not show.",
    },
    source: onpe,
    golden: [
      { given: { "households-cold": 24, "households-asked-cold": 480 }, gives: 5 },
      { given: { "households-cold": 24, "households-asked-cold": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "cannot-keep-warm",
    label: { fr: "Habitants qui ne peuvent chauffer assez", en: "Inhabitants who cannot keep warm" },
    performance: {
      fr: "Des habitants peuvent chauffer assez leur logement.",
      en: "Inhabitants can keep their home warm enough.",
    },
    formula: { kind: "survey-share", favourable: "people-not-warm", answers: "people-asked-warm" },
    direction: "decrease",
    breakdowns: ["income"],
    externalCodes: [{ system: "eurostat", code: "ilc_mdes01" }],
    method: survey,
    limits: {
      fr: "« Assez » se juge soi-même. Ne dit pas si la cause est le prix, le logement ou le chauffage.",
      en: "“Enough” is one’s own judgement. Does not tell whether price, home or heating is the cause.",
    },
    source: silc,
    golden: [
      { given: { "people-not-warm": 66, "people-asked-warm": 600 }, gives: 11 },
      { given: { "people-not-warm": null, "people-asked-warm": 600 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "was-too-hot",
    label: { fr: "Ménages qui ont eu trop chaud", en: "Households that were too hot" },
    performance: {
      fr: "Des ménages peuvent passer l’été chez eux sans souffrir de la chaleur.",
      en: "Households can spend the summer at home without suffering from heat.",
    },
    formula: { kind: "survey-share", favourable: "households-hot", answers: "households-asked-hot" },
    direction: "decrease",
    breakdowns: ["adult-age", "tenure"],
    method: survey,
    limits: {
      fr: "Dépend de l’été : comparer des étés semblables. Les plus âgés sentent moins la chaleur, et en souffrent plus.",
      en: "Depends on the summer: compare similar ones. The oldest feel heat less, and suffer from it more.",
    },
    source: ombudsman,
    golden: [
      { given: { "households-hot": 210, "households-asked-hot": 500 }, gives: 42 },
      { given: { "households-hot": null, "households-asked-hot": 500 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "heats-with-oil-or-gas",
    label: { fr: "Logements chauffés au fioul ou au gaz", en: "Homes heated with oil or gas" },
    performance: {
      fr: "Des habitants peuvent se chauffer sans brûler de fioul ni de gaz.",
      en: "Inhabitants can heat their homes without burning oil or gas.",
    },
    formula: shareOf("homes-burning-oil-or-gas", "core:main-homes"),
    direction: "decrease",
    breakdowns: ["tenure", "density"],
    method: {
      fr: "Reprendre le combustible principal noté au recensement, et corriger avec les réseaux de chaleur d’ici.",
      en: "Take the main fuel noted in the census, and correct it with the heat networks here.",
    },
    limits: {
      fr: "Le recensement suit de loin les changements de chaudière. Le chauffage d’appoint n’y paraît pas.",
      en: "The census follows changes of boiler from afar. Back-up heating does not show.",
    },
    source: heatingCensus,
    golden: [
      { given: { "homes-burning-oil-or-gas": 2900, "core:main-homes": 5800 }, gives: 50 },
      { given: { "homes-burning-oil-or-gas": null, "core:main-homes": 5800 }, gives: null },
    ],
  },
];
