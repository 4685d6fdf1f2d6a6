import { type Measure, quarterlySolutionFlow, yearlyFlow, yearlyMean, yearlyStock } from "@bassin/plugin-sdk";
import { carpooling, census, climateInventory, localPlatform, mobilitySurvey } from "../reference-sources.ts";
import { ours } from "../sources.ts";

/** What is counted on the road, and among those a solution accompanies. */
export const tripMeasures: readonly Measure[] = [
  {
    ...yearlyStock,
    key: "commuters-without-car",
    label: { fr: "Personnes qui vont travailler sans voiture", en: "People who commute without a car" },
    population: {
      fr: "Habitants qui ont un emploi et vont travailler à pied, à vélo, en transport en commun, ou restent chez eux",
      en: "Inhabitants in employment who walk, cycle, take public transport to work, or stay at home",
    },
    unit: "person",
    breakdowns: ["sex", "density"],
    source: census,
  },
  {
    ...yearlyFlow,
    key: "cars-counted",
    label: { fr: "Voitures comptées", en: "Cars counted" },
    population: {
      fr: "Voitures observées aux points de comptage, aux heures de pointe d’un jour ouvré",
      en: "Cars seen at counting points, at rush hours on a working day",
    },
    unit: "vehicle",
    breakdowns: ["density"],
    source: carpooling,
  },
  {
    ...yearlyFlow,
    key: "people-in-cars-counted",
    label: { fr: "Personnes dans ces voitures", en: "People in those cars" },
    population: {
      fr: "Personnes à bord des voitures observées, conducteur compris",
      en: "People aboard the cars seen, driver included",
    },
    unit: "person",
    breakdowns: ["density"],
    source: carpooling,
  },
  {
    ...yearlyMean,
    key: "commute-minutes",
    label: { fr: "Temps de trajet domicile-travail", en: "Commuting time" },
    population: {
      fr: "Temps passé un jour travaillé entre chez soi et le travail, aller et retour, par personne en emploi",
      en: "Time spent between home and work on a working day, both ways, per person in employment",
    },
    unit: "minute-per-day",
    breakdowns: ["sex", "density"],
    source: mobilitySurvey,
  },
  {
    ...yearlyFlow,
    key: "daily-trips-emissions",
    label: { fr: "Émissions des déplacements quotidiens", en: "Emissions of everyday trips" },
    population: {
      fr: "Gaz à effet de serre émis dans l’année par les déplacements quotidiens des habitants, tous modes",
      en: "Greenhouse gases emitted in the year by inhabitants’ everyday trips, all modes",
    },
    unit: "tonne-co2e",
    valueType: "decimal",
    source: climateInventory,
  },
  {
    ...quarterlySolutionFlow,
    key: "people-accompanied",
    label: { fr: "Personnes accompagnées il y a six mois", en: "People accompanied six months ago" },
    population: {
      fr: "Personnes pour qui une solution a été trouvée six mois plus tôt, dans le trimestre correspondant",
      en: "People for whom a solution was found six months before, in the matching quarter",
    },
    unit: "person",
    breakdowns: ["sex", "adult-age"],
    source: localPlatform,
  },
  {
    ...quarterlySolutionFlow,
    key: "people-keeping-solution",
    label: { fr: "Personnes qui l’ont encore", en: "People who still have it" },
    population: {
      fr: "Parmi elles, celles qui se déplacent encore grâce à cette solution, ou à mieux",
      en: "Of those, the ones who still get around thanks to it, or to something better",
    },
    unit: "person",
    breakdowns: ["sex", "adult-age"],
    source: localPlatform,
  },
  {
    ...quarterlySolutionFlow,
    key: "people-asked-can",
    label: { fr: "Personnes interrogées par la solution", en: "People asked by the solution" },
    population: {
      fr: "Personnes servies par la solution à qui l’on a demandé si elles peuvent faire ce qu’elles venaient chercher",
      en: "People the solution serves who were asked whether they can do what they came for",
    },
    unit: "person",
    breakdowns: ["sex"],
    source: ours,
  },
  {
    ...quarterlySolutionFlow,
    key: "people-saying-can",
    label: { fr: "Personnes qui disent le pouvoir", en: "People who say they can" },
    population: { fr: "Parmi elles, celles qui répondent oui", en: "Of those, the ones who answer yes" },
    unit: "person",
    breakdowns: ["sex"],
    source: ours,
  },
];
