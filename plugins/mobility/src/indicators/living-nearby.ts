import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { energyPoverty, inseeServices, publicTransportGoal } from "../reference-sources.ts";

const travelTimes = {
  fr: "Reprendre les temps de trajet calculés par l’Insee entre chaque commune et les équipements.",
  en: "Take the travel times INSEE computes between each commune and its facilities.",
};

/** What people can reach from where they live, and what it takes from them. */
export const livingNearbyIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "stop-nearby",
    label: { fr: "Habitants proches d’un arrêt", en: "Inhabitants near a stop" },
    performance: {
      fr: "Des habitants peuvent prendre un car, un bus ou un train à pied de chez eux.",
      en: "Inhabitants can walk from home to a coach, a bus or a train.",
    },
    formula: shareOf("people-near-stop", "core:population"),
    direction: "increase",
    breakdowns: ["sex", "age", "disability"],
    externalCodes: [{ system: "sdg", code: "11.2.1" }],
    method: {
      fr: "Compter les habitants autour des arrêts desservis chaque jour ouvré, par les chemins réels.",
      en: "Count inhabitants around stops served every working day, by the paths people walk.",
    },
    limits: {
      fr: "Un arrêt n’est pas un car à l’heure voulue, ni un quai où un fauteuil peut monter.",
      en: "A stop is not a coach at the right time, nor a kerb a wheelchair can board from.",
    },
    source: publicTransportGoal,
    golden: [
      { given: { "people-near-stop": 7200, "core:population": 12_000 }, gives: 60 },
      { given: { "people-near-stop": 7200, "core:population": null }, gives: null },
    ],
  },
  {
    key: "time-to-everyday-services",
    version: "1.0.0",
    label: { fr: "Temps d’accès aux services courants", en: "Time to everyday services" },
    performance: {
      fr: "Des habitants peuvent rejoindre vite les services de tous les jours.",
      en: "Inhabitants can quickly reach the services of every day.",
    },
    formula: { kind: "weighted-mean", value: "minutes-to-services", weight: "core:population" },
    unit: "minute",
    direction: "decrease",
    range: { min: 0, max: 120 },
    decimals: 1,
    breakdowns: ["density"],
    externalCodes: [{ system: "insee", code: "IP1579" }],
    method: travelTimes,
    limits: {
      fr: "Temps en voiture, de mairie à mairie : il ne dit rien de qui n’a pas de voiture, ni des hameaux.",
      en: "Time by car, from town hall to town hall: it says nothing of people without a car, or of hamlets.",
    },
    source: inseeServices,
    golden: [
      { given: { "minutes-to-services": 6.5, "core:population": 12_000 }, gives: 6.5 },
      { given: { "minutes-to-services": null, "core:population": 12_000 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "far-from-everyday-services",
    label: { fr: "Habitants à plus de 7 minutes des services", en: "Inhabitants over 7 minutes from services" },
    performance: {
      fr: "Des habitants peuvent trouver à moins de sept minutes ce dont ils ont besoin tous les jours.",
      en: "Inhabitants can find what they need every day within seven minutes.",
    },
    formula: shareOf("people-far-from-services", "core:population"),
    direction: "decrease",
    breakdowns: ["density"],
    externalCodes: [{ system: "insee", code: "IP1579" }],
    method: travelTimes,
    limits: {
      fr: "Le même trajet en voiture pour tous. À huit minutes ou à trente, on compte pareil.",
      en: "The same car trip for all. Eight minutes and thirty count alike.",
    },
    source: inseeServices,
    golden: [
      { given: { "people-far-from-services": 3000, "core:population": 12_000 }, gives: 25 },
      { given: { "people-far-from-services": null, "core:population": 12_000 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "fuel-burden",
    label: { fr: "Ménages modestes que le carburant accable", en: "Low-income households burdened by fuel" },
    performance: {
      fr: "Des ménages modestes peuvent se déplacer sans que le carburant prenne sur le reste.",
      en: "Low-income households can get around without fuel eating into the rest.",
    },
    formula: shareOf("households-burdened-by-fuel", "core:households"),
    direction: "decrease",
    breakdowns: ["density"],
    method: {
      fr: "Reprendre l’estimation de Géodip par commune, et l’additionner.",
      en: "Take Géodip’s estimate by commune, and add it up.",
    },
    limits: {
      fr: "Une estimation, non une enquête. Qui ne roule plus faute d’argent n’y paraît pas.",
      en: "An estimate, not a survey. Those who no longer drive for lack of money do not show.",
    },
    source: energyPoverty,
    golden: [
      { given: { "households-burdened-by-fuel": 580, "core:households": 5800 }, gives: 10 },
      { given: { "households-burdened-by-fuel": null, "core:households": 5800 }, gives: null },
    ],
  },
];
