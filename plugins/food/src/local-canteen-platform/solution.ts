import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { luchon, ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** From fields to canteens, after the illustration of Bagnères-de-Luchon (§4.2-5). */
export const localCanteenPlatform: SolutionTemplate = {
  key: "local-canteen-platform",
  name: {
    fr: "Plateforme de transformation, de cantine et d’intermédiation",
    en: "Processing, canteen and intermediation platform",
  },
  summary: {
    fr: "Que les repas des cantines soient cuisinés avec ce qui est cultivé et élevé ici : des producteurs, des ateliers qui préparent, quelqu’un qui rapproche les commandes et les récoltes, des cuisines qui savent s’en servir, et des convives à qui l’on explique.",
    en: "That canteen meals be cooked with what is grown and raised here: growers, workshops that prepare, someone who brings orders and harvests together, kitchens that know how to use them, and guests who are told why.",
  },
  stakes: ["feed-people-from-here", "live-from-growing-food", "waste-no-food"],
  performances: [
    {
      key: "eat-local-meals",
      statement: {
        fr: "Celles et ceux qui mangent en restauration collective peuvent manger des repas cuisinés avec les produits d’ici.",
        en: "Those who eat in canteens can eat meals cooked with local produce.",
      },
      beneficiaries: { fr: "Élèves, patients, résidents, agents", en: "Pupils, patients, residents, staff" },
      conditionsToAsk: [
        {
          fr: "Combien de repas, dans combien de cuisines, et combien de fois par semaine ?",
          en: "How many meals, in how many kitchens, and how often each week?",
        },
        {
          fr: "À quel prix le repas reste-t-il acceptable pour les familles et la collectivité ?",
          en: "At what price does the meal stay acceptable to families and the authority?",
        },
        {
          fr: "Que sert-on en mars, quand le champ donne peu ?",
          en: "What is served in March, when the field gives little?",
        },
      ],
      indicators: ["local-meals-served", "canteens-meeting-the-law"],
      source: luchon,
    },
    {
      key: "sell-nearby",
      statement: {
        fr: "Des producteurs peuvent vendre près de chez eux, avec des volumes et des prix connus à l’avance.",
        en: "Growers can sell nearby, with volumes and prices known ahead.",
      },
      beneficiaries: {
        fr: "Producteurs et éleveurs du bassin de vie",
        en: "Growers and livestock farmers of the living area",
      },
      conditionsToAsk: [
        {
          fr: "Combien de mois avant faut-il s’engager pour semer ?",
          en: "How many months ahead must people commit for sowing?",
        },
        {
          fr: "Qui porte la perte quand il grêle, ou quand l’école ferme ?",
          en: "Who bears the loss when it hails, or when the school closes?",
        },
      ],
      indicators: ["producers-living-from-local-outlets"],
      source: ours,
    },
    {
      key: "cook-from-scratch",
      statement: {
        fr: "Des équipes de cuisine peuvent travailler des produits bruts, avec le temps, le matériel et les gestes qu’il faut.",
        en: "Kitchen teams can work with raw produce, with the time, tools and skills it takes.",
      },
      beneficiaries: { fr: "Cuisiniers et agents de cantine", en: "Cooks and canteen staff" },
      conditionsToAsk: [
        {
          fr: "Qu’est-ce que cela change dans les horaires, les dos et les postes ?",
          en: "What does it change in hours, backs and jobs?",
        },
      ],
      indicators: ["says-they-can", "waste-per-meal"],
      source: ours,
    },
    {
      key: "understand-food",
      statement: {
        fr: "Des enfants et des adultes peuvent comprendre d’où vient ce qu’ils mangent et ce que cela engage.",
        en: "Children and adults can understand where their food comes from and what it involves.",
      },
      beneficiaries: { fr: "Convives, familles, écoles", en: "Guests, families, schools" },
      conditionsToAsk: [
        {
          fr: "Qui raconte, où, et à quel moment du repas ou de la journée ?",
          en: "Who tells it, where, and at what moment of the meal or the day?",
        },
      ],
      indicators: ["says-they-can"],
      source: luchon,
    },
  ],
  components,
  questions: [
    {
      key: "who-eats-here",
      ask: {
        fr: "Ici, qui mange en cantine, combien de repas, et qui les cuisine aujourd’hui ?",
        en: "Here, who eats in a canteen, how many meals, and who cooks them today?",
      },
    },
    {
      key: "who-could-grow",
      ask: {
        fr: "Ici, qui produit déjà ce qu’une cantine pourrait servir, et à qui le vend-il ?",
        en: "Here, who already grows what a canteen could serve, and to whom do they sell it?",
      },
    },
    {
      key: "what-stands-idle",
      ask: {
        fr: "Ici ou à côté, quel atelier, quelle légumerie, quel camion ne sert pas tous les jours ?",
        en: "Here or next door, which workshop, vegetable room or lorry is not used every day?",
      },
    },
    {
      key: "how-we-buy",
      ask: {
        fr: "Qu’est-ce que nos façons d’acheter empêchent, et qui pourrait les changer ?",
        en: "What do our ways of buying prevent, and who could change them?",
      },
    },
    {
      key: "who-carries",
      ask: {
        fr: "Ici, qui porte la démarche aujourd’hui, et qui devrait la porter demain ?",
        en: "Here, who carries this today, and who should carry it tomorrow?",
      },
    },
    {
      key: "who-gains-from-land",
      ask: {
        fr: "Si ces terres restent vivantes, à qui cela profite-t-il, qui n’achète rien ?",
        en: "If this land stays alive, who gains who buys nothing?",
      },
    },
  ],
  effects,
  externalities,
  moves: [
    "local-meals-served",
    "sustainable-food-served",
    "organic-food-served",
    "canteens-meeting-the-law",
    "waste-per-meal",
    "producers-living-from-local-outlets",
  ],
  whatDiffers: [
    { fr: "Ce que la terre donne ici, et à quelles saisons", en: "What the land gives here, and in which seasons" },
    {
      fr: "Les équipements qui existent déjà, ici ou tout près",
      en: "The equipment that already exists, here or close by",
    },
    {
      fr: "Qui répond des cantines, et comment on y cuisine : sur place, en cuisine centrale, en délégation",
      en: "Who answers for canteens, and how they cook: on site, in a central kitchen, through a contractor",
    },
    {
      fr: "Le nombre de repas, et ce qu’il devient pendant les vacances ou la saison touristique",
      en: "How many meals, and what becomes of them in holidays or the tourist season",
    },
    {
      fr: "Ce que producteurs et collectivités ont déjà fait, ou raté, ensemble",
      en: "What growers and authorities have already done, or failed to do, together",
    },
  ],
  source: luchon,
};
