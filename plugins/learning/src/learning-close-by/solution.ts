import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** A way to learn without leaving the living area. */
export const learningCloseBy: SolutionTemplate = {
  key: "learning-close-by",
  name: { fr: "Apprendre près de chez soi", en: "Learning close by" },
  summary: {
    fr: "Que l’on puisse apprendre, se former à un métier et régler ses papiers sans quitter le bassin de vie : un lieu où l’on entre, de quoi travailler, quelqu’un qui accompagne, des formations qui viennent, et ce qu’il faut pour pouvoir venir.",
    en: "That one can learn, train for a trade and settle one’s papers without leaving the living area: a place one can enter, something to work with, someone to accompany people, courses that come, and what it takes to be able to attend.",
  },
  stakes: ["learn-at-any-age", "manage-everyday-papers"],
  performances: [
    {
      key: "learn-without-leaving",
      statement: {
        fr: "Des habitants peuvent suivre une formation complète sans quitter le bassin de vie.",
        en: "Inhabitants can follow a whole course without leaving the living area.",
      },
      beneficiaries: {
        fr: "Celles et ceux qui ne peuvent ni déménager ni rouler chaque jour",
        en: "Those who can neither move nor drive every day",
      },
      conditionsToAsk: [
        {
          fr: "Quels soirs, quelles semaines, avec quel travail à côté ?",
          en: "Which evenings, which weeks, with what job beside?",
        },
        { fr: "Combien faut-il être pour ne pas se sentir seul ?", en: "How many does it take not to feel alone?" },
      ],
      indicators: ["place-to-learn-nearby", "learnt-this-year"],
      source: ours,
    },
    {
      key: "come-despite-obstacles",
      statement: {
        fr: "Des personnes qui ont des enfants, pas de voiture ou peu d’argent peuvent venir et rester jusqu’au bout.",
        en: "People with children, no car or little money can come and stay to the end.",
      },
      beneficiaries: { fr: "Les personnes que la vie retient", en: "People whom life holds back" },
      conditionsToAsk: [
        { fr: "Qui garde le petit quand il est malade ?", en: "Who minds the little one when ill?" },
        { fr: "De quoi vit-on pendant ce temps ?", en: "What does one live on meanwhile?" },
      ],
      indicators: ["sees-it-through"],
      source: ours,
    },
    {
      key: "find-a-path",
      statement: {
        fr: "Des jeunes et des adultes peuvent essayer, se tromper et trouver leur voie.",
        en: "Young people and adults can try, be wrong and find their path.",
      },
      beneficiaries: {
        fr: "Les jeunes sortis de l’école, les adultes qui changent",
        en: "Young people out of school, adults who change",
      },
      conditionsToAsk: [
        { fr: "Combien de fois peut-on changer d’avis ?", en: "How many times may one change one’s mind?" },
      ],
      indicators: ["young-people-left-out", "uses-it-six-months-later"],
      source: ours,
    },
    {
      key: "deal-with-papers",
      statement: {
        fr: "Des habitants peuvent lire, écrire et mener leurs démarches, ou demander sans honte.",
        en: "Inhabitants can read, write and see formalities through, or ask without shame.",
      },
      beneficiaries: {
        fr: "Tous, et d’abord ceux qui n’osent pas le dire",
        en: "Everyone, first those who dare not say so",
      },
      conditionsToAsk: [
        { fr: "Que devient un mot de passe confié à quelqu’un ?", en: "What becomes of a password given to someone?" },
        {
          fr: "Attend-on dans le couloir, devant tout le monde ?",
          en: "Does one wait in the corridor, before everyone?",
        },
      ],
      indicators: ["gets-formalities-done", "held-back-in-reading"],
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "who-stopped",
      ask: { fr: "Ici, qui a arrêté d’apprendre, et à quel moment ?", en: "Here, who stopped learning, and when?" },
    },
    {
      key: "what-would-you-learn",
      ask: {
        fr: "Si c’était à côté et gratuit, qu’apprendriez-vous ?",
        en: "If it were next door and free, what would you learn?",
      },
    },
    {
      key: "who-already-helps",
      ask: {
        fr: "Ici, chez qui va-t-on quand on ne comprend pas un courrier ?",
        en: "Here, to whom do people go when they do not understand a letter?",
      },
    },
    {
      key: "whose-rooms",
      ask: {
        fr: "Quelles salles ferment à cinq heures, et qui en a la clé ?",
        en: "Which rooms close at five, and who has the key?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["learnt-this-year", "place-to-learn-nearby", "sees-it-through", "gets-formalities-done"],
  whatDiffers: [
    { fr: "Les distances, les cars, le réseau", en: "Distances, coaches, the network" },
    { fr: "Les métiers qui cherchent, et ceux qui partent", en: "The trades that are looking, and those that leave" },
    { fr: "Les langues que l’on parle à la maison", en: "The languages spoken at home" },
    { fr: "Ce que la Région et les employeurs paient déjà", en: "What the Region and employers already pay for" },
  ],
  source: ours,
};
