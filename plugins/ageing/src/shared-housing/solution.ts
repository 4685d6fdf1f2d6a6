import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Neither alone nor in a care home: a few people, a house, and help in common. */
export const sharedHousing: SolutionTemplate = {
  key: "shared-housing",
  name: { fr: "Habitat partagé", en: "Shared housing" },
  summary: {
    fr: "Que des aînés vivent à quelques-uns, chacun chez soi et ensemble, au cœur d’un village ou d’un quartier : un logement bien placé, un projet qu’ils ont écrit, de l’aide mise en commun, quelqu’un qui facilite, et une porte ouverte.",
    en: "That a few older people live each in their own home and together, in the heart of a village or neighbourhood: a dwelling in the right place, a project they wrote, help held in common, someone who facilitates, and an open door.",
  },
  stakes: ["live-where-one-chooses", "not-grow-old-alone"],
  performances: [
    {
      key: "choose-home-and-company",
      statement: {
        fr: "Des aînés peuvent choisir leur logement et ceux avec qui ils vivent, sans quitter leur commune.",
        en: "Older people can choose their home and those they live with, without leaving their commune.",
      },
      beneficiaries: {
        fr: "Aînés seuls ou en couple, propriétaires ou locataires",
        en: "Older people alone or as couples, owners or tenants",
      },
      conditionsToAsk: [
        {
          fr: "Que reste-t-il pour vivre, loyer et aide payés ?",
          en: "What is left to live on, once rent and help are paid?",
        },
        {
          fr: "Peut-on refuser un nouvel arrivant, et peut-on repartir ?",
          en: "Can one say no to a newcomer, and can one leave?",
        },
        { fr: "Et le chien, le piano, le jardin ?", en: "And the dog, the piano, the garden?" },
      ],
      indicators: ["shared-housing-for-75-plus", "says-they-can"],
      source: ours,
    },
    {
      key: "be-helped-as-needed",
      statement: {
        fr: "Les habitants peuvent être aidés autant qu’il faut, de jour et de nuit, et rester quand ils perdent des forces.",
        en: "Those who live there can be helped as much as needed, by day and by night, and stay as strength goes.",
      },
      beneficiaries: { fr: "Les habitants de la maison", en: "The people of the house" },
      conditionsToAsk: [
        {
          fr: "Jusqu’à quel point peut-on rester, et l’a-t-on écrit ?",
          en: "Up to what point can one stay, and is it written down?",
        },
      ],
      indicators: ["receives-hours-granted", "unplanned-hospital-stays", "knows-who-comes"],
      source: ours,
    },
    {
      key: "live-ones-own-life-together",
      statement: {
        fr: "Les habitants peuvent mener leur propre vie, et décider à plusieurs de ce qui est commun.",
        en: "Those who live there can lead their own lives, and decide together on what is shared.",
      },
      beneficiaries: { fr: "Les habitants de la maison", en: "The people of the house" },
      conditionsToAsk: [
        {
          fr: "Qui décide du menu, des visites, de l’heure du coucher ?",
          en: "Who decides on meals, visits, bedtime?",
        },
      ],
      indicators: ["says-they-can", "has-a-confidant"],
      source: ours,
    },
    {
      key: "stay-in-the-life-of-the-place",
      statement: {
        fr: "Les habitants peuvent aller à pied au marché, recevoir, et prendre part à ce qui se fait ici.",
        en: "Those who live there can walk to the market, have guests, and take part in what goes on here.",
      },
      beneficiaries: {
        fr: "Les habitants de la maison et leurs voisins",
        en: "The people of the house and their neighbours",
      },
      conditionsToAsk: [
        {
          fr: "Qui, dehors, a une raison d’entrer ?",
          en: "Who, outside, has a reason to come in?",
        },
      ],
      indicators: ["goes-out-daily", "takes-part"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-would-live-there",
      ask: {
        fr: "Ici, qui voudrait vivre ainsi, et avec qui ?",
        en: "Here, who would want to live this way, and with whom?",
      },
    },
    {
      key: "which-house",
      ask: {
        fr: "Ici, quel lieu du centre attend, et qui peut l’acheter ou le prêter ?",
        en: "Here, which place in the centre is waiting, and who can buy or lend it?",
      },
    },
    {
      key: "who-is-left-out",
      ask: {
        fr: "Ici, qui ne pourra ni payer ni s’y sentir bien, et que lui propose-t-on ?",
        en: "Here, who will be able neither to pay nor to feel at home there, and what is offered to them?",
      },
    },
    {
      key: "who-decides",
      ask: {
        fr: "Quand l’un va moins bien, qui décide de la suite, et l’a-t-on dit d’avance ?",
        en: "When someone is less well, who decides what comes next, and was it said beforehand?",
      },
    },
    {
      key: "what-becomes-of-houses",
      ask: {
        fr: "Que deviennent les maisons que l’on quitte ?",
        en: "What becomes of the houses people leave?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["shared-housing-for-75-plus", "goes-out-daily", "has-a-confidant", "is-cut-off-from-all", "takes-part"],
  whatDiffers: [
    { fr: "Les bâtiments libres, et leur place dans le bourg", en: "Free buildings, and where they stand in town" },
    {
      fr: "Les bailleurs, leur goût du risque et leurs délais",
      en: "Landlords, their taste for risk, and how long they take",
    },
    { fr: "Les revenus des aînés d’ici", en: "The incomes of older people here" },
    {
      fr: "L’habitude de vivre à plusieurs, ou chacun chez soi",
      en: "The habit of living together, or each on their own",
    },
    { fr: "Les services d’aide proches, et leurs heures", en: "Help services nearby, and their hours" },
  ],
  source: ours,
};
