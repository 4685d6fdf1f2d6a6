import type { Stake } from "@bassin/plugin-sdk";
import { energySphere } from "../sources.ts";

/** Making energy from here, and sharing it. */
export const produceAndShare: Stake = {
  key: "produce-and-share-from-here",
  label: {
    fr: "Produire et partager l’énergie d’ici",
    en: "Produce and share energy from here",
  },
  ask: {
    fr: "Ici, à qui sont les toits, les bois, le vent et les cours d’eau qui pourraient nous servir ?",
    en: "Here, who owns the roofs, woods, wind and streams that could serve us?",
  },
  lifeFunctions: ["energy", "work"],
  triggers: [
    {
      fr: "Des projets arrivent de loin, et les habitants les découvrent à l’affichage",
      en: "Projects come from afar, and inhabitants discover them on a notice board",
    },
    { fr: "Des toits publics sont à refaire", en: "Public roofs have to be redone" },
    {
      fr: "Des habitants ont mis de l’argent de côté et voudraient le voir servir ici",
      en: "Inhabitants have savings and would like to see them used here",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Une énergie qui se renouvelle, sans user la forêt, l’eau ni les sols",
        en: "Energy that renews itself, without wearing out forest, water or soil",
      },
      reveals: ["relies-on-local-renewables", "local-renewables-by-kind"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Un prix que l’on comprend, et la fierté de produire ensemble",
        en: "A price people understand, and the pride of producing together",
      },
      reveals: ["shares-local-power", "says-they-can"],
    },
    territorial: {
      speaksOf: {
        fr: "De la valeur qui reste, et des règles de partage décidées ici",
        en: "Value that stays, and sharing rules decided here",
      },
      reveals: ["shared-power-covers-use", "shares-local-power"],
    },
  },
  source: energySphere,
};
