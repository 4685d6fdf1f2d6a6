import { type Measure, yearlyFlow, yearlyStock } from "@bassin/plugin-sdk";
import { socialDemand } from "../reference-sources.ts";

const byApplicant = ["income", "home-size"];

/** What is counted among those who ask for social housing. */
export const socialHousingMeasures: readonly Measure[] = [
  {
    ...yearlyStock,
    key: "social-housing-requests",
    label: { fr: "Demandes de logement social en attente", en: "Social housing requests waiting" },
    population: {
      fr: "Demandes actives au 31 décembre qui citent une commune d’ici en premier choix, changements de logement compris",
      en: "Requests open on 31 December naming a commune here as first choice, changes of home included",
    },
    unit: "request",
    breakdowns: ["home-size"],
    source: socialDemand,
  },
  {
    ...yearlyFlow,
    key: "social-housing-allocations",
    label: { fr: "Logements sociaux attribués", en: "Social homes allocated" },
    population: {
      fr: "Attributions de l’année, dans les communes d’ici, suivies d’un bail signé",
      en: "Allocations of the year, in communes here, followed by a signed lease",
    },
    unit: "allocation",
    breakdowns: byApplicant,
    source: socialDemand,
  },
  {
    ...yearlyFlow,
    key: "allocations-within-twelve-months",
    label: { fr: "Attributions en moins de douze mois", en: "Allocations within twelve months" },
    population: {
      fr: "Parmi elles, celles qui viennent moins de douze mois après la première demande",
      en: "Of those, the ones that come less than twelve months after the first request",
    },
    unit: "allocation",
    breakdowns: byApplicant,
    source: socialDemand,
  },
];
