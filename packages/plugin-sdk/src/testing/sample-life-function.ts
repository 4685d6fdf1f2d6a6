import type { LifeFunctionDefinition, Source } from "../definition/life-function-definition.ts";
import { sampleIndicators, sampleMeasures } from "./sample-indicators.ts";

const ours: Source = { text: { fr: "Proposé par les auteurs", en: "Proposed by the authors" }, confirmed: false };

const gapless = { reveals: ["water-shared"] };

/** A small life function that breaks no rule: what tests start from before breaking one. */
export const sampleLifeFunction: LifeFunctionDefinition = {
  apiVersion: "1",
  key: "wells",
  version: "1.0.0",
  name: { fr: "Puits", en: "Wells" },
  maintainers: [{ name: "Bassin", contact: "https://example.org/wells" }],
  licence: "MIT",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["health"],
  stakes: [
    {
      key: "drink-clean-water",
      label: { fr: "Boire une eau saine", en: "Drink clean water" },
      ask: { fr: "Ici, qui n’a pas d’eau saine ?", en: "Here, who has no clean water?" },
      lifeFunctions: ["health", "housing"],
      triggers: [{ fr: "Une source tarit chaque été", en: "A spring dries up every summer" }],
      dimensions: {
        ecological: { speaksOf: { fr: "Ce que rend la nappe", en: "What the groundwater gives back" }, ...gapless },
        wellBeing: { speaksOf: { fr: "La santé des enfants", en: "The health of children" }, ...gapless },
        territorial: {
          speaksOf: { fr: "Les fontaines des hameaux", en: "The fountains of the hamlets" },
          gap: { fr: "Personne ne les compte encore", en: "Nobody counts them yet" },
        },
      },
      source: ours,
    },
  ],
  solutions: [
    {
      key: "shared-well",
      name: { fr: "Puits partagé", en: "Shared well" },
      summary: { fr: "Un puits et des gens qui en prennent soin.", en: "A well and people who take care of it." },
      stakes: ["drink-clean-water"],
      performances: [
        {
          key: "draw-water",
          statement: {
            fr: "Les habitants peuvent puiser à toute heure.",
            en: "Inhabitants can draw water at any hour.",
          },
          beneficiaries: { fr: "Les habitants du hameau", en: "The people of the hamlet" },
          conditionsToAsk: [{ fr: "À quelle distance ?", en: "How far away?" }],
          indicators: ["water-shared"],
          source: ours,
        },
      ],
      components: [
        {
          key: "well",
          name: { fr: "Le puits", en: "The well" },
          kind: "good",
          usuallyServes: ["draw-water"],
          failsWithout: { fr: "Il n’y a rien à puiser.", en: "There is nothing to draw." },
          ask: { fr: "Ici, qui possède un puits ?", en: "Here, who owns a well?" },
          holderNatures: ["public-institution"],
          source: ours,
        },
        {
          key: "upkeep",
          name: { fr: "L’entretien", en: "Upkeep" },
          kind: "service",
          usuallyServes: ["draw-water"],
          failsWithout: { fr: "L’eau se trouble.", en: "The water turns cloudy." },
          ask: { fr: "Ici, qui saurait le curer ?", en: "Here, who could clean it out?" },
          holderNatures: ["association", "inhabitants"],
          source: ours,
        },
      ],
      questions: [{ key: "who-waits", ask: { fr: "Ici, qui attend l’eau ?", en: "Here, who waits for water?" } }],
      effects: [
        {
          key: "water-at-hand",
          kind: "immediate",
          statement: { fr: "L’eau est à portée.", en: "Water is at hand." },
          beneficiary: { fr: "Les habitants", en: "Inhabitants" },
          source: ours,
        },
        {
          key: "care-learned",
          kind: "mediate",
          statement: { fr: "On sait prendre soin de la nappe.", en: "People know how to care for groundwater." },
          beneficiary: { fr: "La commune", en: "The commune" },
          source: ours,
        },
      ],
      externalities: [
        {
          key: "meeting-place",
          sign: "positive",
          statement: { fr: "On s’y rencontre.", en: "People meet there." },
          bearer: { fr: "Le voisinage", en: "The neighbourhood" },
          source: ours,
        },
        {
          key: "lower-table",
          sign: "negative",
          statement: { fr: "La nappe baisse.", en: "The water table drops." },
          bearer: { fr: "Les maraîchers voisins", en: "Growers nearby" },
          source: ours,
        },
      ],
      moves: ["water-shared"],
      whatDiffers: [{ fr: "La profondeur de la nappe", en: "How deep the groundwater lies" }],
      source: ours,
    },
  ],
  actorRoles: [
    {
      key: "keeper",
      label: { fr: "Gardien du puits", en: "Keeper of the well" },
      gloss: { fr: "Veille sur le puits.", en: "Looks after the well." },
      usuallyHolds: ["shared-well/upkeep"],
      natures: ["inhabitants"],
    },
  ],
  codeLists: [
    {
      key: "hamlet-kind",
      label: { fr: "Sorte de hameau", en: "Kind of hamlet" },
      exhaustive: true,
      codes: [
        { code: "high", label: { fr: "D’en haut", en: "Up the hill" } },
        { code: "low", label: { fr: "D’en bas", en: "Down the hill" } },
      ],
    },
  ],
  measures: sampleMeasures,
  indicators: sampleIndicators,
  framework: {
    key: "living-water",
    version: "1.0.0",
    name: { fr: "Une eau vivante", en: "Living water" },
    criteria: [
      { id: "source", name: { fr: "La source", en: "The spring" }, questions: [], beacons: [] },
      {
        id: "banks",
        parent: "source",
        name: { fr: "Ses abords", en: "Its banks" },
        questions: [{ fr: "Qui s’en occupe ?", en: "Who looks after them?" }],
        beacons: [{ fr: "Une haie est plantée.", en: "A hedge is planted." }],
      },
    ],
    source: ours,
  },
};
