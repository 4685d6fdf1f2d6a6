import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { carpooling, census, climateInventory, localPlatform, mobilitySurvey } from "../reference-sources.ts";
import { ours } from "../sources.ts";

/** How people travel, what it costs the climate and their days, and what lasts. */
export const travellingIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "commute-without-car",
    label: { fr: "Trajets vers le travail sans voiture", en: "Commuting without a car" },
    performance: {
      fr: "Des personnes en emploi peuvent aller travailler autrement qu’en voiture.",
      en: "People in employment can get to work other than by car.",
    },
    formula: shareOf("commuters-without-car", "core:employed"),
    direction: "increase",
    breakdowns: ["sex", "density"],
    method: {
      fr: "Reprendre le mode principal déclaré au recensement.",
      en: "Take the main mode declared in the census.",
    },
    limits: {
      fr: "Un seul mode est déclaré : qui va en voiture jusqu’à la gare compte en train. Le covoiturage compte en voiture.",
      en: "Only one mode is declared: driving to the station counts as train. Car-pooling counts as car.",
    },
    source: census,
    golden: [
      { given: { "commuters-without-car": 950, "core:employed": 5000 }, gives: 19 },
      { given: { "commuters-without-car": 950, "core:employed": null }, gives: null },
    ],
  },
  {
    key: "people-per-car",
    version: "1.0.0",
    label: { fr: "Personnes par voiture", en: "People per car" },
    performance: {
      fr: "Des conducteurs et des passagers peuvent partager leur voiture.",
      en: "Drivers and passengers can share their car.",
    },
    formula: shareOf("people-in-cars-counted", "cars-counted", 1),
    unit: "person-per-vehicle",
    direction: "increase",
    range: { min: 1, max: 9 },
    decimals: 2,
    breakdowns: ["density"],
    externalCodes: [],
    method: {
      fr: "Compter au bord de la route, aux mêmes points, les mêmes semaines, chaque année.",
      en: "Count at the roadside, at the same points, the same weeks, every year.",
    },
    limits: {
      fr: "Les enfants conduits à l’école remplissent aussi les voitures. Quelques points parlent pour tout un bassin.",
      en: "Children driven to school fill cars too. A few points speak for a whole area.",
    },
    source: carpooling,
    golden: [
      { given: { "people-in-cars-counted": 3250, "cars-counted": 2500 }, gives: 1.3 },
      { given: { "people-in-cars-counted": null, "cars-counted": 2500 }, gives: null },
    ],
  },
  {
    key: "commute-time",
    version: "1.0.0",
    label: { fr: "Temps passé sur la route du travail", en: "Time spent commuting" },
    performance: {
      fr: "Des personnes en emploi peuvent travailler sans laisser leurs journées en trajets.",
      en: "People in employment can work without losing their days to travel.",
    },
    formula: { kind: "weighted-mean", value: "commute-minutes", weight: "core:employed" },
    unit: "minute-per-day",
    direction: "decrease",
    range: { min: 0, max: 300 },
    decimals: 0,
    breakdowns: ["sex", "density"],
    externalCodes: [],
    method: {
      fr: "Enquêter auprès d’employeurs et d’habitants, ou estimer à partir des lieux de travail déclarés au recensement.",
      en: "Survey employers and inhabitants, or estimate from the workplaces declared in the census.",
    },
    limits: {
      fr: "Une moyenne cache ceux qui partent avant le jour. Le temps n’est pas la fatigue.",
      en: "A mean hides those who leave before daylight. Time is not fatigue.",
    },
    source: mobilitySurvey,
    golden: [
      { given: { "commute-minutes": 52, "core:employed": 5000 }, gives: 52 },
      { given: { "commute-minutes": 52, "core:employed": null }, gives: null },
    ],
  },
  {
    key: "daily-trips-co2",
    version: "1.0.0",
    label: { fr: "CO₂ des déplacements quotidiens, par habitant", en: "CO₂ of everyday trips, per inhabitant" },
    performance: {
      fr: "Des habitants peuvent se déplacer chaque jour en pesant moins sur le climat.",
      en: "Inhabitants can get around every day while weighing less on the climate.",
    },
    formula: shareOf("daily-trips-emissions", "core:population", 1000),
    unit: "kilogram-co2e-per-person",
    direction: "decrease",
    range: { min: 0, max: 10_000 },
    decimals: 0,
    breakdowns: [],
    externalCodes: [],
    method: {
      fr: "Reprendre l’inventaire de la région, ou multiplier les kilomètres par mode et par facteur d’émission.",
      en: "Take the region’s inventory, or multiply kilometres by mode and emission factor.",
    },
    limits: {
      fr: "Un calcul, non une mesure : il suit les hypothèses autant que les gens. Les voyages lointains n’y sont pas.",
      en: "A calculation, not a measurement: it follows assumptions as much as people. Long journeys are left out.",
    },
    source: climateInventory,
    golden: [
      { given: { "daily-trips-emissions": 15_600, "core:population": 12_000 }, gives: 1300 },
      { given: { "daily-trips-emissions": null, "core:population": 12_000 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "keeps-solution-at-six-months",
    label: { fr: "Solution gardée six mois après", en: "Solution kept six months later" },
    performance: {
      fr: "Des personnes accompagnées peuvent encore se déplacer six mois plus tard.",
      en: "People who were accompanied can still get around six months later.",
    },
    formula: shareOf("people-keeping-solution", "people-accompanied"),
    direction: "increase",
    breakdowns: ["sex", "adult-age"],
    method: {
      fr: "Rappeler chaque personne six mois après ; qui ne répond pas n’est compté ni d’un côté ni de l’autre.",
      en: "Call each person back after six months; those who do not answer are counted on neither side.",
    },
    limits: {
      fr: "Ceux que l’on ne retrouve plus sont souvent ceux pour qui cela n’a pas tenu.",
      en: "Those who cannot be found are often those for whom it did not last.",
    },
    source: localPlatform,
    golden: [
      { given: { "people-keeping-solution": 33, "people-accompanied": 60 }, gives: 55 },
      { given: { "people-keeping-solution": 33, "people-accompanied": null }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "says-they-can",
    label: { fr: "Personnes qui disent pouvoir faire", en: "People who say they can" },
    performance: {
      fr: "Celles et ceux que la solution sert peuvent faire ce qu’ils venaient chercher.",
      en: "Those the solution serves can do what they came for.",
    },
    formula: { kind: "survey-share", favourable: "people-saying-can", answers: "people-asked-can" },
    direction: "increase",
    breakdowns: ["sex"],
    method: {
      fr: "Poser une seule question, de vive voix : « Pouvez-vous maintenant aller où vous vouliez aller ? », et noter qui l’a posée.",
      en: "Ask one question aloud: “Can you now go where you wanted to go?”, and note who asked it.",
    },
    limits: {
      fr: "Ceux qui ne sont pas venus, ou ne viennent plus, ne répondent pas. La marge suppose un tirage au hasard.",
      en: "Those who did not come, or no longer do, do not answer. The margin assumes a random draw.",
    },
    source: ours,
    golden: [
      { given: { "people-saying-can": 48, "people-asked-can": 60 }, gives: 80 },
      { given: { "people-saying-can": null, "people-asked-can": 60 }, gives: null },
    ],
  },
];
