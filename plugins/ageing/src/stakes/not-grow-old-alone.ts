import type { Stake } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** Ties that hold, and a part to play. */
export const notGrowOldAlone: Stake = {
  key: "not-grow-old-alone",
  label: { fr: "Ne pas vieillir seul, et compter pour d’autres", en: "Not grow old alone, and matter to others" },
  ask: {
    fr: "Ici, qui n’a parlé à personne depuis une semaine, et qui s’en apercevrait ?",
    en: "Here, who has spoken to nobody for a week, and who would notice?",
  },
  lifeFunctions: ["ageing", "culture", "health"],
  triggers: [
    {
      fr: "Quelqu’un a été trouvé trop tard, et chacun a dit qu’il ne savait pas",
      en: "Someone was found too late, and all said they did not know",
    },
    { fr: "Le café, le marché ou le club ont fermé", en: "The café, the market or the club closed" },
    {
      fr: "Des guichets ont disparu derrière un écran",
      en: "Counters have disappeared behind a screen",
    },
  ],
  dimensions: {
    ecological: {
      speaksOf: {
        fr: "Des savoirs sur la terre, l’eau et les saisons, que l’on n’a plus à qui transmettre",
        en: "Knowledge of land, water and seasons that people have nobody to pass on to",
      },
      gap: {
        fr: "Ce qui se transmet d’une génération à l’autre ne se compte pas sans le trahir ; cela se raconte, dans le récit du territoire.",
        en: "What passes from one generation to the next cannot be counted without betraying it; it is told, in the territory’s chronicle.",
      },
    },
    wellBeing: {
      speaksOf: {
        fr: "Avoir quelqu’un à qui parler, et une raison de s’habiller le matin",
        en: "Having someone to talk to, and a reason to get dressed in the morning",
      },
      reveals: ["is-cut-off-from-all", "has-a-confidant", "goes-out-daily"],
    },
    territorial: {
      speaksOf: {
        fr: "Des lieux, des associations et des guichets où l’on compte sur les aînés",
        en: "Places, associations and counters where older people are counted on",
      },
      reveals: ["takes-part", "uses-the-internet", "says-they-can"],
    },
  },
  source: ours,
};
