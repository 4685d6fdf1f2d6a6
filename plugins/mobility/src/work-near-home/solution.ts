import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { corpoWorking } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** Work spaces near home, after the CorpoWorking illustration (§4.2-3). */
export const workNearHome: SolutionTemplate = {
  key: "work-near-home",
  name: { fr: "Travailler près de chez soi", en: "Work near home" },
  summary: {
    fr: "Des lieux de travail équipés, près des domiciles, où des salariés de plusieurs employeurs travaillent une partie de la semaine sans perdre le fil avec leur équipe. L’employeur y contribue pour ce que cela lui apporte, et non pour le prix d’un bureau.",
    en: "Equipped work places close to homes, where employees of several employers work part of the week without losing touch with their teams. The employer contributes for what it gains, not for the price of a desk.",
  },
  stakes: ["travel-less-to-work", "depend-less-on-the-car"],
  performances: [
    {
      key: "work-close-to-home",
      statement: {
        fr: "Des salariés peuvent travailler une partie de la semaine près de chez eux, sans faire la route jusqu’au siège.",
        en: "Employees can work part of the week close to home, without travelling to head office.",
      },
      beneficiaries: {
        fr: "Les salariés qui habitent loin de leur lieu de travail",
        en: "Employees who live far from their workplace",
      },
      conditionsToAsk: [
        {
          fr: "Combien de minutes, et par quel moyen, entre chez soi et le lieu ?",
          en: "How many minutes, and by what means, between home and the place?",
        },
        {
          fr: "Quels jours et à quelles heures le lieu est-il ouvert ?",
          en: "On what days and at what hours is the place open?",
        },
        { fr: "Peut-on s’y concentrer, téléphoner, se réunir ?", en: "Can one concentrate, phone and meet there?" },
      ],
      indicators: ["commute-time", "commute-without-car"],
      source: corpoWorking,
    },
    {
      key: "stay-part-of-the-team",
      statement: {
        fr: "Des salariés peuvent rester partie prenante d’un collectif de travail et se sentir soutenus par leur employeur.",
        en: "Employees can remain part of a working group and feel supported by their employer.",
      },
      beneficiaries: { fr: "Les salariés et leurs équipes", en: "Employees and their teams" },
      conditionsToAsk: [
        {
          fr: "Qu’est-ce qui ne passe pas à distance dans ce métier ?",
          en: "What does not come through at a distance in this trade?",
        },
        { fr: "Qui remarque quand quelqu’un va mal ?", en: "Who notices when someone is not well?" },
      ],
      indicators: ["says-they-can"],
      source: corpoWorking,
    },
    {
      key: "lead-at-a-distance",
      statement: {
        fr: "Des encadrants peuvent animer et soutenir une équipe dont une partie travaille ailleurs.",
        en: "Managers can lead and support a team part of which works elsewhere.",
      },
      beneficiaries: { fr: "Les encadrants et leurs employeurs", en: "Managers and their employers" },
      conditionsToAsk: [
        {
          fr: "Sur quoi l’encadrant juge-t-il le travail quand il ne le voit pas ?",
          en: "What does the manager go by when the work is out of sight?",
        },
      ],
      indicators: ["says-they-can"],
      source: corpoWorking,
    },
  ],
  components,
  questions: [
    {
      key: "who-travels-far",
      ask: {
        fr: "Ici, qui fait la route chaque jour, d’où, et vers quels employeurs ?",
        en: "Here, who makes the trip every day, from where, and to which employers?",
      },
    },
    {
      key: "who-works-at-home",
      ask: {
        fr: "Ici, qui travaille chez soi faute de mieux, et qu’est-ce qui lui manque ?",
        en: "Here, who works from home for want of better, and what do they miss?",
      },
    },
    {
      key: "what-is-worth-it",
      ask: {
        fr: "Au-delà du prix d’un bureau, qu’est-ce qui compte pour l’employeur, et combien y mettrait-il ?",
        en: "Beyond the price of a desk, what counts for the employer, and what would it put in?",
      },
    },
    {
      key: "which-empty-place",
      ask: {
        fr: "Ici, quel lieu est vide le jour et se prêterait au travail ?",
        en: "Here, which place stands empty by day and would suit work?",
      },
    },
    {
      key: "who-else-could-use-it",
      ask: {
        fr: "Qui d’autre, dans la commune, pourrait se servir de ce lieu, et quand ?",
        en: "Who else in the commune could use this place, and when?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["commute-time", "commute-without-car", "daily-trips-co2"],
  whatDiffers: [
    {
      fr: "D’où partent les salariés et combien d’employeurs ils ont en commun",
      en: "Where employees set out from, and how many employers they share",
    },
    {
      fr: "Les métiers : lesquels se font à distance, lesquels jamais",
      en: "The trades: which can be done at a distance, which never",
    },
    {
      fr: "Les lieux disponibles, leur réseau et ce qui vit autour",
      en: "The places available, their network and what lives around them",
    },
    {
      fr: "Ce que l’employeur a déjà convenu avec ses salariés sur le travail à distance",
      en: "What the employer has already agreed with staff about remote work",
    },
  ],
  source: {
    ...corpoWorking,
    text: {
      fr: `${corpoWorking.text.fr} : CorpoWorking, Action Logement`,
      en: `${corpoWorking.text.en}: CorpoWorking, Action Logement`,
    },
  },
};
