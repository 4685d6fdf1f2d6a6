import { type Measure, yearlyFlow, yearlyStock } from "@bassin/plugin-sdk";
import { adultEducation, digitalLife, everydayLife, facilities, trainingRecords, youngPeople } from "../sources.ts";

const people = { ...yearlyStock, unit: "person" as const };
const byPerson = ["sex", "adult-age", "income"];

/** What is counted in the whole territory. */
export const territoryMeasures: readonly Measure[] = [
  {
    ...people,
    key: "adults-asked-learning",
    label: { fr: "Adultes interrogés sur ce qu’ils ont appris", en: "Adults asked about what they learnt" },
    population: {
      fr: "Adultes qui ont répondu sur ce qu’ils ont appris dans les douze derniers mois",
      en: "Adults who answered about what they learnt in the last twelve months",
    },
    breakdowns: byPerson,
    source: adultEducation,
  },
  {
    ...people,
    key: "adults-who-learnt",
    label: { fr: "Adultes qui ont appris quelque chose", en: "Adults who learnt something" },
    population: {
      fr: "Parmi eux, ceux qui ont suivi au moins une formation ou un atelier, pour le travail ou pour eux-mêmes",
      en: "Of those, the ones who followed at least one course or workshop, for work or for themselves",
    },
    breakdowns: byPerson,
    source: adultEducation,
  },
  {
    ...people,
    key: "adults-near-place-to-learn",
    label: { fr: "Adultes proches d’un lieu où apprendre", en: "Adults near a place to learn" },
    population: {
      fr: "Adultes à moins de 30 minutes, sans voiture à eux, d’un lieu où l’on apprend et qui leur est ouvert chaque semaine",
      en: "Adults within 30 minutes, without a car of their own, of a place to learn open to them every week",
    },
    breakdowns: ["density"],
    source: facilities,
  },
  {
    ...people,
    key: "adults-asked-reading",
    label: { fr: "Adultes interrogés sur la lecture et l’écriture", en: "Adults asked about reading and writing" },
    population: {
      fr: "Adultes qui ont fait les exercices de lecture, d’écriture et de calcul de la vie courante",
      en: "Adults who did the exercises of everyday reading, writing and arithmetic",
    },
    breakdowns: ["sex", "adult-age"],
    source: everydayLife,
  },
  {
    ...people,
    key: "adults-struggling-with-reading",
    label: { fr: "Adultes gênés pour lire, écrire ou compter", en: "Adults held back in reading, writing or counting" },
    population: {
      fr: "Parmi eux, ceux que ces exercices mettent en difficulté",
      en: "Of those, the ones these exercises are hard for",
    },
    breakdowns: ["sex", "adult-age"],
    source: everydayLife,
  },
  {
    ...people,
    key: "adults-asked-formalities",
    label: { fr: "Adultes interrogés sur leurs démarches", en: "Adults asked about formalities" },
    population: {
      fr: "Adultes qui ont répondu sur leurs démarches administratives en ligne de l’année",
      en: "Adults who answered about the year’s formalities online",
    },
    breakdowns: byPerson,
    source: digitalLife,
  },
  {
    ...people,
    key: "adults-managing-formalities",
    label: { fr: "Adultes qui font leurs démarches", en: "Adults who get their formalities done" },
    population: {
      fr: "Parmi eux, ceux qui les ont menées au bout, seuls ou avec une aide trouvée sans peine",
      en: "Of those, the ones who saw them through, alone or with help found without trouble",
    },
    breakdowns: byPerson,
    source: digitalLife,
  },
  {
    ...people,
    key: "people-aged-18-24",
    label: { fr: "Jeunes de 18 à 24 ans", en: "Young people aged 18 to 24" },
    population: {
      fr: "Habitants de 18 à 24 ans, étudiants qui rentrent le week-end non compris",
      en: "Inhabitants aged 18 to 24, students home only at weekends left out",
    },
    breakdowns: ["sex"],
    source: youngPeople,
  },
  {
    ...people,
    key: "people-aged-18-24-left-out",
    label: { fr: "Jeunes sans diplôme ni formation", en: "Young people with neither diploma nor training" },
    population: {
      fr: "Parmi eux, ceux qui n’ont pas de diplôme au-dessus du brevet, et n’étudient ni ne se forment",
      en: "Of those, the ones with no diploma above lower secondary, who neither study nor train",
    },
    breakdowns: ["sex"],
    source: youngPeople,
  },
  {
    ...yearlyFlow,
    key: "people-entering-training",
    label: { fr: "Entrées en formation", en: "Entries into training" },
    population: {
      fr: "Habitants entrés dans l’année dans une formation à un métier, apprentissage compris, chacun compté une fois",
      en: "Inhabitants who entered training for a trade in the year, apprentices included, each counted once",
    },
    unit: "person",
    breakdowns: ["sex"],
    source: trainingRecords,
  },
  {
    ...yearlyFlow,
    key: "people-entering-trades-of-care",
    label: { fr: "Entrées dans les métiers qui prennent soin", en: "Entries into trades that take care" },
    population: {
      fr: "Parmi elles, celles qui vont vers un métier du vivant, de l’eau, de l’énergie, de la réparation ou du soin : la liste se décide ici",
      en: "Of those, the ones towards a trade of living things, water, energy, repair or care: the list is decided here",
    },
    unit: "person",
    breakdowns: ["sex"],
    source: trainingRecords,
  },
];
