import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { adultEducation, digitalLife, everydayLife, facilities, trainingRecords, youngPeople } from "../sources.ts";

/** What people of the territory can learn, and what keeps them from it. */
export const territoryIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "learnt-this-year",
    label: { fr: "Adultes qui ont appris quelque chose", en: "Adults who learnt something" },
    performance: {
      fr: "Des adultes peuvent apprendre quelque chose de nouveau chaque année.",
      en: "Adults can learn something new every year.",
    },
    formula: { kind: "survey-share", favourable: "adults-who-learnt", answers: "adults-asked-learning" },
    direction: "increase",
    breakdowns: ["sex", "adult-age", "income"],
    externalCodes: [{ system: "sdg", code: "4.3.1" }],
    method: {
      fr: "Demander à un échantillon tiré au hasard ce que chacun a appris depuis un an, avec qui et pourquoi.",
      en: "Ask a random sample what each has learnt in the past year, with whom and why.",
    },
    limits: {
      fr: "Ce que l’on apprend en travaillant ou d’un voisin se dit rarement. Une formation subie compte autant qu’une formation voulue.",
      en: "What is learnt at work or from a neighbour is rarely told. A course endured counts as much as one wished for.",
    },
    source: adultEducation,
    golden: [
      { given: { "adults-who-learnt": 168, "adults-asked-learning": 420 }, gives: 40 },
      { given: { "adults-who-learnt": null, "adults-asked-learning": 420 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "place-to-learn-nearby",
    label: { fr: "Adultes proches d’un lieu où apprendre", en: "Adults near a place to learn" },
    performance: {
      fr: "Des adultes peuvent rejoindre un lieu où apprendre en moins de trente minutes, sans voiture à eux.",
      en: "Adults can get to a place to learn within thirty minutes, without a car of their own.",
    },
    formula: shareOf("adults-near-place-to-learn", "core:adults"),
    direction: "increase",
    breakdowns: ["density"],
    method: {
      fr: "Placer sur une carte les lieux ouverts chaque semaine, y compris ceux que les annuaires oublient, et compter autour.",
      en: "Map the places open every week, including those that directories forget, and count around them.",
    },
    limits: {
      fr: "Proche ne veut dire ni ouvert le soir, ni gratuit, ni que l’on ose pousser la porte.",
      en: "Near means neither open in the evening, nor free, nor that one dares to push the door.",
    },
    source: facilities,
    golden: [
      { given: { "adults-near-place-to-learn": 5760, "core:adults": 9600 }, gives: 60 },
      { given: { "adults-near-place-to-learn": 5760, "core:adults": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "held-back-in-reading",
    label: { fr: "Adultes gênés pour lire, écrire ou compter", en: "Adults held back in reading, writing or counting" },
    performance: {
      fr: "Des adultes peuvent lire, écrire et compter assez pour ce que demande la vie courante.",
      en: "Adults can read, write and count well enough for what everyday life asks.",
    },
    formula: { kind: "survey-share", favourable: "adults-struggling-with-reading", answers: "adults-asked-reading" },
    direction: "decrease",
    breakdowns: ["sex", "adult-age"],
    method: {
      fr: "Reprendre une enquête qui fait lire et compter pour de vrai ; à défaut, le dire manquant : on ne pose pas la question de front.",
      en: "Take a survey that has people really read and count; failing that, leave it missing: one does not ask outright.",
    },
    limits: {
      fr: "Se lit à l’échelle d’une région, rarement d’ici. Qui lit dans une autre langue y paraît en difficulté.",
      en: "Read at the scale of a region, seldom of here. Whoever reads in another language seems to struggle.",
    },
    source: everydayLife,
    golden: [
      { given: { "adults-struggling-with-reading": 40, "adults-asked-reading": 500 }, gives: 8 },
      { given: { "adults-struggling-with-reading": null, "adults-asked-reading": 500 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "gets-formalities-done",
    label: { fr: "Adultes qui font leurs démarches", en: "Adults who get their formalities done" },
    performance: {
      fr: "Des adultes peuvent mener leurs démarches au bout, seuls ou avec quelqu’un.",
      en: "Adults can see their formalities through, alone or with someone.",
    },
    formula: { kind: "survey-share", favourable: "adults-managing-formalities", answers: "adults-asked-formalities" },
    direction: "increase",
    breakdowns: ["sex", "adult-age", "income"],
    method: {
      fr: "Demander de vive voix, ou sur papier : une enquête en ligne ne trouverait que ceux qui y arrivent.",
      en: "Ask aloud or on paper: a survey online would find only those who manage.",
    },
    limits: {
      fr: "Une démarche que l’on n’a pas commencée ne compte pas comme abandonnée. Le défaut peut être celui du formulaire.",
      en: "A formality never begun does not count as given up. The fault may lie with the form.",
    },
    source: digitalLife,
    golden: [
      { given: { "adults-managing-formalities": 273, "adults-asked-formalities": 390 }, gives: 70 },
      { given: { "adults-managing-formalities": 273, "adults-asked-formalities": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "young-people-left-out",
    label: { fr: "Jeunes sans diplôme ni formation", en: "Young people with neither diploma nor training" },
    performance: {
      fr: "Des jeunes peuvent trouver une voie après l’école, et la suivre ici ou ailleurs.",
      en: "Young people can find a path after school, and follow it here or elsewhere.",
    },
    formula: shareOf("people-aged-18-24-left-out", "people-aged-18-24"),
    direction: "decrease",
    breakdowns: ["sex"],
    method: {
      fr: "Rapprocher le recensement de ce que savent la mission locale, les établissements et les familles.",
      en: "Set the census beside what the youth service, the schools and families know.",
    },
    limits: {
      fr: "Ceux que personne ne suit n’apparaissent nulle part. Les jeunes partis au loin font baisser le chiffre.",
      en: "Those nobody follows appear nowhere. Young people who have moved away bring the figure down.",
    },
    source: youngPeople,
    golden: [
      { given: { "people-aged-18-24-left-out": 99, "people-aged-18-24": 900 }, gives: 11 },
      { given: { "people-aged-18-24-left-out": null, "people-aged-18-24": 900 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "enters-trades-of-care",
    label: { fr: "Entrées dans les métiers qui prennent soin", en: "Entries into trades that take care" },
    performance: {
      fr: "Des habitants peuvent se former aux métiers dont la terre, l’eau, les maisons et les gens d’ici ont besoin.",
      en: "Inhabitants can train for the trades that the land, water, houses and people here need.",
    },
    formula: shareOf("people-entering-trades-of-care", "people-entering-training"),
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "S’accorder d’abord sur la liste des métiers, la garder, puis demander les entrées de l’année à ceux qui forment.",
      en: "Agree first on the list of trades, keep it, then ask those who train for the year’s entries.",
    },
    limits: {
      fr: "Entrer n’est ni finir ni trouver une place. Changer la liste change le chiffre : deux territoires ne se comparent pas.",
      en: "Entering is neither ending nor finding a place. Changing the list changes the figure: two territories do not compare.",
    },
    source: trainingRecords,
    golden: [
      { given: { "people-entering-trades-of-care": 63, "people-entering-training": 350 }, gives: 18 },
      { given: { "people-entering-trades-of-care": null, "people-entering-training": 350 }, gives: null },
      { given: { "people-entering-trades-of-care": 0, "people-entering-training": 0 }, gives: null },
    ],
  },
];
