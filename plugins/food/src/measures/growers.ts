import { type Measure, quarterlySolutionFlow, yearlyStock } from "@bassin/plugin-sdk";
import { agreste } from "../reference-sources.ts";
import { ours } from "../sources.ts";

/** What is counted among growers, and among those a solution serves. */
export const growerMeasures: readonly Measure[] = [
  {
    ...yearlyStock,
    key: "producers",
    label: { fr: "Producteurs", en: "Producers" },
    population: {
      fr: "Exploitations dont le siège est ici et qui vendent une production alimentaire",
      en: "Farms whose seat is here and that sell food",
    },
    unit: "producer",
    breakdowns: ["farm-size"],
    source: agreste,
  },
  {
    ...yearlyStock,
    key: "producers-living-locally",
    label: { fr: "Producteurs qui vivent de débouchés locaux", en: "Producers living from local outlets" },
    population: {
      fr: "Parmi eux, ceux qui vendent ici plus de la moitié de leur production et en tirent un revenu qu’ils disent suffisant",
      en: "Of those, the ones who sell over half of what they grow here and draw an income they call sufficient",
    },
    unit: "producer",
    breakdowns: ["farm-size"],
    source: agreste,
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
