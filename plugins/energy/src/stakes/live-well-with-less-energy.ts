import type { Stake } from "@bassin/plugin-sdk";
import { lessFossilEnergy } from "../sources.ts";

/** Using less and being no worse for it. */
export const liveWithLess: Stake = {
  key: "live-well-with-less-energy",
  label: {
    fr: "Bien vivre et bien travailler avec moins d’énergie",
    en: "Live and work well with less energy",
  },
  ask: {
    fr: "Ici, quelle énergie dépensons-nous sans que personne n’en profite ?",
    en: "Here, what energy do we spend without anyone gaining from it?",
  },
  lifeFunctions: ["energy", "mobility", "work"],
  triggers: [
    {
      fr: "La facture d’une école ou d’une piscine a décidé de ses heures d’ouverture",
      en: "The bill of a school or a pool decided its opening hours",
    },
    {
      fr: "Des travaux ont été faits, et la consommation n’a pas bougé",
      en: "Works were done, and use did not move",
    },
    {
      fr: "Des habitants veulent agir pour le climat et ne savent par où commencer",
      en: "Inhabitants want to act for the climate and do not know where to begin",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Le climat, et ce que l’on extrait ailleurs pour nous",
        en: "The climate, and what is extracted elsewhere for us",
      },
      reveals: ["carbon-of-energy-per-inhabitant", "energy-used-per-inhabitant"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Être bien dans les lieux où l’on travaille, où l’on apprend, où l’on est soigné",
        en: "Being well in the places where one works, learns or is cared for",
      },
      reveals: ["feels-well-in-building"],
    },
    territorial: {
      speaksOf: {
        fr: "Où part l’énergie d’ici, et qui peut y changer quelque chose",
        en: "Where energy goes here, and who can change something in it",
      },
      reveals: ["energy-used-by-sector", "energy-of-followed-buildings"],
    },
  },
  source: lessFossilEnergy,
};
