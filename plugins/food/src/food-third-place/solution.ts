import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { butinerie, ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** A place for eating well in a neighbourhood, after the illustration of La Butinerie (§4.2-3). */
export const foodThirdPlace: SolutionTemplate = {
  key: "food-third-place",
  name: { fr: "Tiers-lieu alimentaire", en: "Food third place" },
  summary: {
    fr: "Un lieu où l’on achète, mange, cuisine, apprend et se rencontre, tenu par plusieurs opérateurs qui accordent leurs activités, leurs moyens et leurs comptes pour que l’on mange bien ici.",
    en: "A place to buy, eat, cook, learn and meet, held by several operators who bring their activities, means and accounts into accord so that people eat well here.",
  },
  stakes: ["eat-well-every-day", "waste-no-food"],
  performances: [
    {
      key: "eat-well-on-a-budget",
      statement: {
        fr: "Des habitants peuvent manger de bons produits, à un prix qu’ils peuvent payer.",
        en: "Inhabitants can eat good food at a price they can pay.",
      },
      beneficiaries: {
        fr: "Les habitants du quartier, d’abord ceux qui comptent",
        en: "People of the neighbourhood, first those who have to count",
      },
      conditionsToAsk: [
        { fr: "Quel prix, dit par ceux qui le paieront ?", en: "What price, as told by those who will pay it?" },
        { fr: "Entre-t-on sans se sentir à part ?", en: "Can one come in without feeling out of place?" },
      ],
      indicators: ["eats-enough", "affords-recommended-basket"],
      source: ours,
    },
    {
      key: "buy-close-to-growers",
      statement: {
        fr: "Des habitants peuvent acheter chaque semaine à des producteurs proches, sans devoir aller loin.",
        en: "Inhabitants can buy from nearby growers every week, without going far.",
      },
      beneficiaries: { fr: "Les habitants et les producteurs", en: "Inhabitants and growers" },
      conditionsToAsk: [
        { fr: "Quel jour, à quelle heure, à pied depuis où ?", en: "On what day, at what hour, on foot from where?" },
      ],
      indicators: ["fresh-outlet-nearby", "producers-living-from-local-outlets"],
      source: ours,
    },
    {
      key: "cook-and-learn",
      statement: {
        fr: "Des habitants peuvent apprendre à cuisiner et à choisir, avec d’autres et à partir de ce qu’ils savent déjà.",
        en: "Inhabitants can learn to cook and to choose, with others and from what they already know.",
      },
      beneficiaries: {
        fr: "Les habitants, les écoles, les groupes du quartier",
        en: "Inhabitants, schools, groups of the neighbourhood",
      },
      conditionsToAsk: [
        {
          fr: "Qui vient avec des enfants, et que fait-on d’eux ?",
          en: "Who comes with children, and what happens to them?",
        },
      ],
      indicators: ["says-they-can", "five-a-day"],
      source: ours,
    },
    {
      key: "start-something-here",
      statement: {
        fr: "Des habitants et des associations peuvent proposer une activité dans le lieu et la tenir.",
        en: "Inhabitants and associations can propose an activity in the place, and run it.",
      },
      beneficiaries: { fr: "Les habitants et les associations", en: "Inhabitants and associations" },
      conditionsToAsk: [
        {
          fr: "À qui demande-t-on, et en combien de temps a-t-on une réponse ?",
          en: "Whom does one ask, and how soon is there an answer?",
        },
      ],
      indicators: ["says-they-can", "takes-part-in-food-policy"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-would-not-come",
      ask: {
        fr: "Ici, qui n’entrerait pas dans un tel lieu, et pourquoi ?",
        en: "Here, who would not enter such a place, and why?",
      },
    },
    {
      key: "who-already-cooks",
      ask: {
        fr: "Ici, qui cuisine déjà pour d’autres, et où le fait-il ?",
        en: "Here, who already cooks for others, and where?",
      },
    },
    {
      key: "who-shares-what",
      ask: {
        fr: "Entre opérateurs, que peut-on mettre en commun : du matériel, de l’argent, du temps de travail ?",
        en: "Among operators, what can be pooled: equipment, money, working time?",
      },
    },
    {
      key: "whose-accounts",
      ask: {
        fr: "Chacun sait-il de quoi vivent les autres, et ce qui les mettrait en danger ?",
        en: "Does each know what the others live from, and what would put them at risk?",
      },
    },
    {
      key: "who-leaves",
      ask: {
        fr: "Si l’un de nous s’arrêtait demain, qu’est-ce qui tomberait avec lui ?",
        en: "If one of us stopped tomorrow, what would fall too?",
      },
    },
    {
      key: "when-we-talk",
      ask: {
        fr: "Quand parle-t-on du travail lui-même, et pas seulement de la semaine à venir ?",
        en: "When do we talk about the work itself, and not only of the week ahead?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["fresh-outlet-nearby", "affords-recommended-basket", "five-a-day", "takes-part-in-food-policy"],
  whatDiffers: [
    {
      fr: "Le lieu : ce qu’il permet, son bail, qui passe devant",
      en: "The place: what it allows, its lease, who walks past",
    },
    {
      fr: "Ce qui se vend et se mange déjà autour, et à quel prix",
      en: "What is already sold and eaten around, and at what price",
    },
    { fr: "Les opérateurs présents, et ce dont chacun vit", en: "The operators at hand, and what each lives from" },
    { fr: "Ce que la ville apporte, et pour combien d’années", en: "What the city brings, and for how many years" },
    { fr: "Les cuisines et les langues du quartier", en: "The cuisines and languages of the neighbourhood" },
  ],
  source: butinerie,
};
