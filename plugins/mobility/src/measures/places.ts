import { type Measure, yearlyMean, yearlyStock } from "@bassin/plugin-sdk";
import { energyPoverty, inseeServices, publicTransportGoal } from "../reference-sources.ts";

/** What depends on where people live. */
export const placeMeasures: readonly Measure[] = [
  {
    ...yearlyStock,
    key: "people-near-stop",
    label: { fr: "Habitants proches d’un arrêt", en: "Inhabitants near a stop" },
    population: {
      fr: "Habitants à 500 mètres au plus d’un arrêt de car ou de bus, ou à 1 kilomètre d’une gare, desservis chaque jour ouvré",
      en: "Inhabitants within 500 metres of a bus or coach stop, or 1 kilometre of a station, served every working day",
    },
    unit: "person",
    breakdowns: ["sex", "age", "disability"],
    source: publicTransportGoal,
  },
  {
    ...yearlyMean,
    key: "minutes-to-services",
    label: { fr: "Temps d’accès aux services courants", en: "Time to everyday services" },
    population: {
      fr: "Temps moyen de trajet, aux heures creuses, vers les services de la gamme courante les plus proches",
      en: "Mean travel time, off-peak, to the nearest of the everyday services",
    },
    unit: "minute",
    breakdowns: ["density"],
    source: inseeServices,
  },
  {
    ...yearlyStock,
    key: "people-far-from-services",
    label: { fr: "Habitants loin des services courants", en: "Inhabitants far from everyday services" },
    population: {
      fr: "Habitants dont le temps d’accès aux services de la vie courante dépasse 7 minutes",
      en: "Inhabitants whose time to everyday services is over 7 minutes",
    },
    unit: "person",
    breakdowns: ["density"],
    source: inseeServices,
  },
  {
    ...yearlyStock,
    key: "households-burdened-by-fuel",
    label: { fr: "Ménages modestes que le carburant accable", en: "Low-income households burdened by fuel" },
    population: {
      fr: "Ménages des trois premiers déciles qui dépensent plus de 4,5 % de leurs revenus en carburant",
      en: "Households of the lowest three deciles that spend over 4.5% of their income on fuel",
    },
    unit: "household",
    breakdowns: ["density"],
    source: energyPoverty,
  },
];
