import type { Stake } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** Those who help, and what it takes for them to go on. */
export const careThatLasts: Stake = {
  key: "care-that-lasts",
  label: {
    fr: "Prendre soin sans s’épuiser, en famille comme au travail",
    en: "Take care without wearing out, in the family and at work",
  },
  ask: {
    fr: "Ici, qui prend soin de qui, et qui prend soin d’eux ?",
    en: "Here, who takes care of whom, and who takes care of them?",
  },
  lifeFunctions: ["ageing", "work", "health"],
  triggers: [
    {
      fr: "Des heures d’aide accordées ne trouvent personne pour les faire",
      en: "Hours of help that were granted find nobody to work them",
    },
    {
      fr: "Des aidants tombent malades avant ceux qu’ils aident",
      en: "Carers fall ill before those they help",
    },
    {
      fr: "Des aides à domicile font cent kilomètres par jour pour un temps partiel",
      en: "Home helpers drive a hundred kilometres a day for a part-time job",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Les kilomètres et le carburant d’une maison à l’autre",
        en: "The kilometres and fuel from one house to the next",
      },
      reveals: ["rounds-without-fuel"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Le dos, le sommeil et la fierté de celles et ceux qui aident",
        en: "The backs, sleep and pride of those who help",
      },
      reveals: ["carers-obtain-respite", "home-helpers-stay"],
    },
    territorial: {
      speaksOf: {
        fr: "Un métier reconnu, et des équipes qui se connaissent d’un service à l’autre",
        en: "A recognised trade, and teams that know one another across services",
      },
      reveals: ["receives-hours-granted", "knows-who-comes"],
    },
  },
  source: ours,
};
