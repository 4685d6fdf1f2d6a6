import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** A home one can move about in, and reasons to leave it. */
export const adaptedHomeAndTies: SolutionTemplate = {
  key: "adapted-home-and-ties",
  name: { fr: "Logement adapté et liens", en: "Adapted home and ties" },
  summary: {
    fr: "Que des aînés aillent et viennent chez eux sans crainte, et en sortent : quelqu’un qui regarde la journée entière, des travaux vite faits, des repas que l’on partage, des visites, et quelqu’un pour aller plus loin que la grille.",
    en: "That older people move about their home without fear, and leave it: someone who looks at the whole day, works done soon, meals that are shared, visits, and someone to go further than the gate with.",
  },
  stakes: ["live-where-one-chooses", "not-grow-old-alone", "place-outdoors-for-old-age"],
  performances: [
    {
      key: "move-safely-at-home",
      statement: {
        fr: "Des aînés peuvent se lever, se laver, cuisiner et monter l’escalier sans tomber.",
        en: "Older people can get up, wash, cook and climb the stairs without falling.",
      },
      beneficiaries: {
        fr: "Aînés vivant à domicile, avant et après une chute",
        en: "Older people living at home, before and after a fall",
      },
      conditionsToAsk: [
        {
          fr: "Combien de semaines entre la visite et les travaux ?",
          en: "How many weeks between the visit and the works?",
        },
        { fr: "Qui avance l’argent ?", en: "Who advances the money?" },
        {
          fr: "Que veut-on garder, même si ce n’est pas prudent ?",
          en: "What does one want to keep, even if it is not safe?",
        },
      ],
      indicators: ["hospital-stays-for-falls", "lives-at-home-at-75", "says-they-can"],
      source: ours,
    },
    {
      key: "go-out-each-day",
      statement: {
        fr: "Des aînés peuvent sortir chaque jour, à pied, accompagnés ou conduits.",
        en: "Older people can go out each day, on foot, with someone or driven.",
      },
      beneficiaries: {
        fr: "Aînés qui ne conduisent plus, ou plus la nuit",
        en: "Older people who no longer drive, or not at night",
      },
      conditionsToAsk: [
        { fr: "Pour aller où, et pas seulement chez le médecin ?", en: "To go where, and not only to the doctor?" },
        {
          fr: "Y a-t-il un banc, des toilettes, de l’ombre sur le chemin ?",
          en: "Is there a bench, a toilet, shade on the way?",
        },
      ],
      indicators: ["goes-out-daily", "reaches-an-accessible-stop", "reaches-a-cool-place"],
      source: ours,
    },
    {
      key: "eat-with-pleasure",
      statement: {
        fr: "Des aînés peuvent manger à leur faim et à leur goût, et pas toujours seuls.",
        en: "Older people can eat their fill and to their taste, and not always alone.",
      },
      beneficiaries: {
        fr: "Aînés qui ne cuisinent plus ou mangent peu",
        en: "Older people who no longer cook or eat little",
      },
      conditionsToAsk: [
        {
          fr: "Qui mange avec qui, et combien de fois par semaine ?",
          en: "Who eats with whom, and how often each week?",
        },
      ],
      indicators: ["says-they-can"],
      source: ours,
    },
    {
      key: "see-people",
      statement: {
        fr: "Des aînés peuvent voir du monde chaque semaine, et parler à quelqu’un de ce qui compte.",
        en: "Older people can see others each week, and speak to someone of what matters.",
      },
      beneficiaries: {
        fr: "Aînés qui vivent seuls, ou à deux sans jamais personne",
        en: "Older people living alone, or as two with never anyone",
      },
      conditionsToAsk: [
        {
          fr: "Qu’est-ce que cette personne sait faire, et pourrait apporter à d’autres ?",
          en: "What can this person do, and bring to others?",
        },
      ],
      indicators: ["is-cut-off-from-all", "has-a-confidant", "takes-part"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "where-people-fall",
      ask: {
        fr: "Ici, où tombe-t-on : dans quelle pièce, sur quel trottoir, à quel arrêt ?",
        en: "Here, where do people fall: in which room, on which pavement, at which stop?",
      },
    },
    {
      key: "who-sees-first",
      ask: {
        fr: "Ici, qui remarque le premier que quelqu’un sort moins ?",
        en: "Here, who is first to notice that someone goes out less?",
      },
    },
    {
      key: "what-keeps-in",
      ask: {
        fr: "Qu’est-ce qui retient chez soi : les jambes, la peur, la rue, ou personne à voir ?",
        en: "What keeps people in: legs, fear, the street, or nobody to see?",
      },
    },
    {
      key: "what-can-they-give",
      ask: {
        fr: "Que savent faire les aînés d’ici, et à qui cela manque-t-il ?",
        en: "What can older people here do, and who lacks it?",
      },
    },
    {
      key: "who-pays-for-falls",
      ask: {
        fr: "Une chute évitée, à qui cela profite-t-il, et qui paie la barre ?",
        en: "Who gains when a fall is avoided, and who pays for the rail?",
      },
    },
  ],
  effects,
  externalities,
  moves: [
    "hospital-stays-for-falls",
    "goes-out-daily",
    "is-cut-off-from-all",
    "has-a-confidant",
    "lives-at-home-at-75",
  ],
  whatDiffers: [
    { fr: "Les maisons : étages, escaliers, propriétaires", en: "Houses: floors, stairs, owners" },
    { fr: "Les rues, les pentes, les saisons", en: "Streets, slopes, seasons" },
    { fr: "Les artisans, et leur délai", en: "Craftspeople, and how soon they come" },
    { fr: "Les associations, et l’âge de leurs bénévoles", en: "Associations, and the age of their volunteers" },
    { fr: "Ce que les caisses de retraite financent ici", en: "What pension funds pay for here" },
  ],
  source: ours,
};
