import type { Stake } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** Streets, stops and shade for slow walkers. */
export const placeOutdoors: Stake = {
  key: "place-outdoors-for-old-age",
  label: {
    fr: "Dehors, une place pour qui marche lentement",
    en: "Outdoors, a place for those who walk slowly",
  },
  ask: {
    fr: "Ici, jusqu’où va-t-on à pied à quatre-vingts ans, et qu’est-ce qui fait faire demi-tour ?",
    en: "Here, how far does one walk at eighty, and what makes one turn back?",
  },
  lifeFunctions: ["ageing", "mobility", "health"],
  triggers: [
    {
      fr: "Des canicules ont enfermé les plus âgés pendant des jours",
      en: "Heatwaves shut the oldest in for days",
    },
    {
      fr: "Il n’y a ni banc, ni toilettes, ni ombre jusqu’au marché",
      en: "There is no bench, toilet or shade on the way to the market",
    },
    {
      fr: "Des conducteurs âgés prennent la route parce que rien d’autre ne passe",
      en: "Older drivers take to the road because nothing else calls",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Des arbres, de l’eau et du frais, pour tenir dans des étés plus chauds",
        en: "Trees, water and coolness, to hold through hotter summers",
      },
      reveals: ["reaches-a-cool-place"],
    },
    wellBeing: {
      speaksOf: {
        fr: "Sortir chaque jour sans peur de tomber",
        en: "Going out every day without fear of falling",
      },
      reveals: ["goes-out-daily", "hospital-stays-for-falls"],
    },
    territorial: {
      speaksOf: {
        fr: "Des chemins, des arrêts et des bancs qui mènent quelque part",
        en: "Paths, stops and benches that lead somewhere",
      },
      reveals: ["reaches-an-accessible-stop", "takes-part"],
    },
  },
  source: ours,
};
