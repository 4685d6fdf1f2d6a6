import { type Measure, quarterlySolutionFlow, yearlyMean } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

const people = { ...quarterlySolutionFlow, unit: "person" as const, source: ours };
const trips = { ...quarterlySolutionFlow, unit: "trip" as const, source: ours };

/** What a solution counts among those it supports, and on the roads to their homes. */
export const solutionMeasures: readonly Measure[] = [
  {
    ...people,
    key: "people-supported",
    label: { fr: "Personnes accompagnées", en: "People supported" },
    population: {
      fr: "Personnes à qui quelqu’un est venu dans le dernier mois du trimestre",
      en: "People whom someone came to in the last month of the quarter",
    },
    aggregate: { territory: "sum", time: "last" },
    breakdowns: ["sex"],
  },
  {
    ...people,
    key: "people-with-known-faces",
    label: { fr: "Personnes qui connaissent qui vient", en: "People who know who comes" },
    population: {
      fr: "Parmi elles, celles qui ont vu au plus quatre visages différents dans ce mois",
      en: "Of those, the ones who saw four different faces at most in that month",
    },
    aggregate: { territory: "sum", time: "last" },
    breakdowns: ["sex"],
  },
  {
    ...people,
    key: "people-starting",
    label: { fr: "Personnes dont l’aide commence", en: "People whose help begins" },
    population: {
      fr: "Personnes chez qui la première venue a eu lieu dans le trimestre",
      en: "People whose first visit took place in the quarter",
    },
  },
  {
    ...yearlyMean,
    frequency: "quarter",
    scope: "solution",
    key: "days-before-help",
    label: { fr: "Jours entre la demande et la première venue", en: "Days between the request and the first visit" },
    population: {
      fr: "Durée moyenne, en jours, pour les personnes dont l’aide a commencé dans le trimestre",
      en: "Mean length, in days, for the people whose help began in the quarter",
    },
    unit: "day",
    source: ours,
  },
  {
    ...trips,
    key: "round-trips",
    label: { fr: "Trajets des tournées", en: "Trips on rounds" },
    population: {
      fr: "Trajets faits dans le trimestre pour aller chez une personne accompagnée, ou en revenir",
      en: "Trips made in the quarter to go to the home of a person supported, or to come back",
    },
  },
  {
    ...trips,
    key: "round-trips-without-fuel",
    label: { fr: "Trajets des tournées sans carburant", en: "Trips on rounds without fuel" },
    population: {
      fr: "Parmi ces trajets, ceux faits à pied, à vélo, en transport collectif ou en véhicule électrique",
      en: "Of those trips, the ones made on foot, by bicycle, by public transport or by electric vehicle",
    },
  },
  {
    ...people,
    key: "people-asked-can",
    label: { fr: "Personnes interrogées par la solution", en: "People asked by the solution" },
    population: {
      fr: "Personnes servies par la solution à qui l’on a demandé si elles peuvent faire ce qu’elles venaient chercher",
      en: "People the solution serves who were asked whether they can do what they came for",
    },
    breakdowns: ["sex"],
  },
  {
    ...people,
    key: "people-saying-can",
    label: { fr: "Personnes qui disent le pouvoir", en: "People who say they can" },
    population: { fr: "Parmi elles, celles qui répondent oui", en: "Of those, the ones who answer yes" },
    breakdowns: ["sex"],
  },
];
