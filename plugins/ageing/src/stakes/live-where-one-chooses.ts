import type { Stake } from "@bassin/plugin-sdk";
import { ageingSphere } from "../sources.ts";

/** Home, or another place one would call home. */
export const liveWhereOneChooses: Stake = {
  key: "live-where-one-chooses",
  label: {
    fr: "Vieillir où l’on choisit, aidé autant qu’il faut",
    en: "Grow old where one chooses, with all the help it takes",
  },
  ask: {
    fr: "Ici, qui a dû quitter sa maison alors qu’il aurait voulu y rester ?",
    en: "Here, who had to leave home and would have liked to stay?",
  },
  lifeFunctions: ["ageing", "housing", "health"],
  triggers: [
    {
      fr: "Après une chute, une hospitalisation, personne n’a pu venir à temps",
      en: "After a fall or a hospital stay, nobody could come in time",
    },
    {
      fr: "Des familles cherchent une place des mois, loin d’ici",
      en: "Families look for a place for months, far from here",
    },
    {
      fr: "De grandes maisons n’ont plus qu’un habitant, qui vit dans une pièce",
      en: "Large houses have one person left, who lives in one room",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "De grands logements chauffés pour une personne, à côté de familles qui cherchent",
        en: "Large homes heated for one person, beside families who are looking",
      },
      reveals: ["shared-housing-for-75-plus"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Être en sécurité, garder ses habitudes, décider de ses journées",
        en: "Being safe, keeping one’s ways, deciding one’s days",
      },
      reveals: ["apa-at-home", "lives-at-home-at-75", "unplanned-hospital-stays", "hospital-stays-for-falls"],
    },
    territorial: {
      speaksOf: {
        fr: "De l’aide et des lieux à portée, dans chaque commune",
        en: "Help and places within reach, in every commune",
      },
      reveals: ["receives-hours-granted", "days-until-help-starts", "shared-housing-for-75-plus"],
    },
  },
  source: ageingSphere,
};
