import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { deprivation, housingCost, lateLife, roomNorm, socialDemand } from "../reference-sources.ts";

const survey = {
  fr: "Poser les questions telles quelles à un échantillon tiré au hasard, et garder le nombre de réponses.",
  en: "Ask the questions as they stand to a random sample, and keep the number of answers.",
};

const register = {
  fr: "Demander l’extraction de l’année au service de l’État ou à l’intercommunalité qui suit le registre des demandes.",
  en: "Ask the State office or the community of communes that follows the register of requests for the year’s figures.",
};

/** What people can live in, at what price, after how long a wait. */
export const livingIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "overburdened-by-housing-cost",
    label: { fr: "Habitants dont le logement prend plus de 40 %", en: "Inhabitants whose home takes over 40%" },
    performance: {
      fr: "Des habitants peuvent se loger et garder de quoi vivre.",
      en: "Inhabitants can pay for their home and keep enough to live on.",
    },
    formula: { kind: "survey-share", favourable: "people-overburdened", answers: "people-asked-housing-cost" },
    direction: "decrease",
    breakdowns: ["sex", "age", "income", "tenure"],
    externalCodes: [{ system: "eurostat", code: "ilc_lvho07a" }],
    method: {
      fr: "Demander à un échantillon tiré au hasard ses revenus et tout ce que coûte le logement, aides déduites des deux côtés.",
      en: "Ask a random sample for its income and all that its home costs, allowances taken off on both sides.",
    },
    limits: {
      fr: "Les enquêtes nationales ne descendent pas jusqu’ici. Un petit loyer loin de tout peut coûter cher en trajets, et n’y paraît pas.",
      en: "National surveys do not reach down to here. A low rent far from everything may cost much in travel, and does not show.",
    },
    source: housingCost,
    golden: [
      { given: { "people-overburdened": 27, "people-asked-housing-cost": 450 }, gives: 6 },
      { given: { "people-overburdened": null, "people-asked-housing-cost": 450 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "lacks-a-room",
    label: { fr: "Ménages à qui il manque une pièce", en: "Households that lack a room" },
    performance: {
      fr: "Des ménages peuvent vivre ensemble sans être à l’étroit.",
      en: "Households can live together without being cramped.",
    },
    formula: shareOf("households-lacking-room", "households-of-two-or-more"),
    direction: "decrease",
    breakdowns: ["tenure"],
    method: {
      fr: "Reprendre le recensement : comparer le nombre de pièces à ce que la norme prévoit pour le couple, les adultes et les enfants.",
      en: "Take the census: compare the number of rooms with what the norm sets for the couple, the adults and the children.",
    },
    limits: {
      fr: "Ne dit rien de la taille des pièces, ni des personnes seules, ni des hébergés qui ne se déclarent pas.",
      en: "Says nothing of the size of rooms, nor of people living alone, nor of those put up and not declared.",
    },
    source: roomNorm,
    golden: [
      { given: { "households-lacking-room": 315, "households-of-two-or-more": 4200 }, gives: 7.5 },
      { given: { "households-lacking-room": 315, "households-of-two-or-more": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "severely-deprived-of-housing",
    label: { fr: "Habitants très mal logés", en: "Inhabitants in severe housing deprivation" },
    performance: {
      fr: "Des habitants peuvent vivre dans un logement sain, clair, équipé, et assez grand.",
      en: "Inhabitants can live in a home that is sound, light, equipped and large enough.",
    },
    formula: { kind: "survey-share", favourable: "people-severely-deprived", answers: "people-asked-dwelling" },
    direction: "decrease",
    breakdowns: ["tenure", "income"],
    externalCodes: [{ system: "eurostat", code: "tepsr_lm440" }],
    method: survey,
    limits: {
      fr: "Ceux qui vivent sans logement, en hébergement ou en mobile-home ne sont pas interrogés : ce sont souvent les plus mal logés.",
      en: "People without a home, in shelters or in mobile homes are not asked: they are often the worst housed.",
    },
    source: deprivation,
    golden: [
      { given: { "people-severely-deprived": 18, "people-asked-dwelling": 600 }, gives: 3 },
      { given: { "people-severely-deprived": 18, "people-asked-dwelling": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "housed-within-twelve-months",
    label: { fr: "Attributions en moins de douze mois", en: "Allocations within twelve months" },
    performance: {
      fr: "Des demandeurs peuvent entrer dans un logement social moins d’un an après l’avoir demandé.",
      en: "Applicants can move into a social home less than a year after asking.",
    },
    formula: shareOf("allocations-within-twelve-months", "social-housing-allocations"),
    direction: "increase",
    breakdowns: ["income", "home-size"],
    method: register,
    limits: {
      fr: "Ne compte que ceux qui ont obtenu un logement : qui attend toujours, ou a renoncé, n’y paraît pas.",
      en: "Counts only those who got a home: whoever still waits, or gave up, does not show.",
    },
    source: socialDemand,
    golden: [
      { given: { "allocations-within-twelve-months": 96, "social-housing-allocations": 160 }, gives: 60 },
      { given: { "allocations-within-twelve-months": null, "social-housing-allocations": 160 }, gives: null },
      { given: { "allocations-within-twelve-months": 0, "social-housing-allocations": 0 }, gives: null },
    ],
  },
  {
    key: "requests-per-allocation",
    version: "1.0.0",
    label: { fr: "Demandes pour une attribution", en: "Requests for one allocation" },
    performance: {
      fr: "Des demandeurs peuvent espérer un logement social sans une trop longue file devant eux.",
      en: "Applicants can hope for a social home without too long a queue ahead of them.",
    },
    formula: shareOf("social-housing-requests", "social-housing-allocations", 1),
    unit: "request-per-allocation",
    direction: "decrease",
    range: { min: 0, max: 200 },
    decimals: 1,
    breakdowns: ["home-size"],
    externalCodes: [],
    method: register,
    limits: {
      fr: "Seule la commune citée en premier compte : qui demande ailleurs, faute d’espoir ici, n’y paraît pas. La file baisse aussi quand les gens cessent de demander.",
      en: "Only the commune named first counts: whoever asks elsewhere, for want of hope here, does not show. The queue also shortens when people stop asking.",
    },
    source: socialDemand,
    golden: [
      { given: { "social-housing-requests": 720, "social-housing-allocations": 160 }, gives: 4.5 },
      { given: { "social-housing-requests": 720, "social-housing-allocations": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "adapted-home-at-75",
    label: {
      fr: "Ménages de 75 ans et plus sans obstacle chez eux",
      en: "Households aged 75 and over with no obstacle at home",
    },
    performance: {
      fr: "Des personnes de 75 ans et plus peuvent entrer, se laver et dormir chez elles sans obstacle.",
      en: "People aged 75 and over can enter, wash and sleep at home without an obstacle.",
    },
    formula: { kind: "survey-share", favourable: "older-households-adapted", answers: "older-households-asked" },
    direction: "increase",
    breakdowns: ["dependency", "tenure"],
    method: {
      fr: "Faire le tour du logement avec la personne, ou poser quatre questions : entrer, se laver, dormir, aller aux toilettes.",
      en: "Go round the home with the person, or ask four questions: entering, washing, sleeping, using the toilet.",
    },
    limits: {
      fr: "Un logement sans obstacle peut rester isolé. Ceux qui sont déjà partis en établissement ne répondent plus.",
      en: "A home without obstacles may still be cut off. Those who have already left for a care home no longer answer.",
    },
    source: lateLife,
    golden: [
      { given: { "older-households-adapted": 63, "older-households-asked": 180 }, gives: 35 },
      { given: { "older-households-adapted": null, "older-households-asked": 180 }, gives: null },
    ],
  },
];
