import { type Measure, yearlyStock } from "@bassin/plugin-sdk";
import { ageFriendly } from "../reference-sources.ts";
import { ours } from "../sources.ts";

const people = { ...yearlyStock, unit: "person" as const };

/** What is found outdoors, near where older people live. */
export const aroundMeasures: readonly Measure[] = [
  {
    ...people,
    key: "people-near-accessible-stop",
    label: { fr: "Aînés proches d’un arrêt accessible", en: "Older people near an accessible stop" },
    population: {
      fr: "Habitants de 60 ans et plus à moins de 500 m, par un chemin praticable, d’un arrêt accessible avec un banc",
      en: "Inhabitants aged 60 and over within 500 m, by a path one can walk, of an accessible stop with a bench",
    },
    breakdowns: ["disability", "density"],
    source: ageFriendly,
  },
  {
    ...people,
    key: "people-near-cool-place",
    label: { fr: "Aînés proches d’un lieu frais", en: "Older people near a cool place" },
    population: {
      fr: "Habitants de 75 ans et plus à moins de 10 minutes de marche lente d’un lieu frais, ouvert à tous pendant les canicules",
      en: "Inhabitants aged 75 and over within 10 minutes’ slow walk of a cool place, open to all during heatwaves",
    },
    breakdowns: ["oldest-age", "density"],
    source: ours,
  },
];
