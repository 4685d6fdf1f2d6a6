import type { SolutionTemplate } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";
import { components } from "./components.ts";
import { effects, externalities } from "./effects.ts";

/** People who know show those who would like to. */
export const passingOnKnowHow: SolutionTemplate = {
  key: "passing-on-know-how",
  name: { fr: "Se passer les savoir-faire", en: "Passing on know-how" },
  summary: {
    fr: "Que ce que les gens savent faire ici ne se perde pas : quelqu’un les met en relation, un atelier, des lieux de travail qui accueillent, un appui pour ceux qui montrent, et une façon de reconnaître ce qui a été appris.",
    en: "That what people here know how to do is not lost: someone brings them together, a workshop, workplaces that receive, support for those who show, and a way to recognise what was learnt.",
  },
  stakes: ["pass-on-what-is-known-here", "learn-at-any-age"],
  performances: [
    {
      key: "show-what-one-knows",
      statement: {
        fr: "Des habitants et des gens de métier peuvent montrer ce qu’ils savent, sans être professeurs.",
        en: "Inhabitants and people in the trade can show what they know, without being teachers.",
      },
      beneficiaries: { fr: "Celles et ceux qui savent faire", en: "Those who know how" },
      conditionsToAsk: [
        { fr: "Comment ce temps est-il reconnu, et par qui ?", en: "How is this time recognised, and by whom?" },
      ],
      indicators: ["hours-shown"],
      source: ours,
    },
    {
      key: "learn-by-doing",
      statement: {
        fr: "Des personnes peuvent apprendre en faisant, à côté de quelqu’un, puis s’en servir.",
        en: "People can learn by doing, beside someone, and then use it.",
      },
      beneficiaries: {
        fr: "Ceux que l’école a laissés, et les curieux",
        en: "Those school left behind, and the curious",
      },
      conditionsToAsk: [
        { fr: "Qui répond d’un accident ?", en: "Who answers for an accident?" },
        { fr: "Que fait-on de ce que l’on a fabriqué ?", en: "What becomes of what was made?" },
      ],
      indicators: ["uses-it-six-months-later", "sees-it-through"],
      source: ours,
    },
    {
      key: "enter-a-trade",
      statement: {
        fr: "Des personnes peuvent entrer dans un métier dont le pays a besoin.",
        en: "People can enter a trade the area needs.",
      },
      beneficiaries: {
        fr: "Les jeunes, les personnes qui changent de voie",
        en: "Young people, people changing paths",
      },
      conditionsToAsk: [
        {
          fr: "À quel salaire, et avec quel dos dans vingt ans ?",
          en: "At what wage, and with what back in twenty years?",
        },
      ],
      indicators: ["enters-trades-of-care", "young-people-left-out"],
      source: ours,
    },
    {
      key: "be-recognised",
      statement: {
        fr: "Des personnes peuvent faire reconnaître ce qu’elles savent, même appris hors de l’école.",
        en: "People can have what they know recognised, even learnt outside school.",
      },
      beneficiaries: { fr: "Celles et ceux qui ont appris autrement", en: "Those who learnt otherwise" },
      conditionsToAsk: [
        { fr: "Devant qui cette reconnaissance compte-t-elle ?", en: "Before whom does this recognition count?" },
      ],
      indicatorsGap: {
        fr: "Les diplômes obtenus par l’expérience se comptent ; la parole d’un ancien qui suffit à un patron ne se compte pas.",
        en: "Diplomas won by experience are counted; an old hand’s word that is enough for an employer is not.",
      },
      source: ours,
    },
  ],
  components,
  questions: [
    {
      key: "what-leaves-soon",
      ask: {
        fr: "Ici, que saura-t-on encore faire dans dix ans ?",
        en: "Here, what will people still know how to do in ten years?",
      },
    },
    {
      key: "who-never-asked",
      ask: {
        fr: "À qui n’a-t-on jamais demandé ce qu’il savait faire ?",
        en: "Who has never been asked what they know how to do?",
      },
    },
    {
      key: "which-trades-we-need",
      ask: {
        fr: "Pour prendre soin d’ici, quels métiers nous manquent ?",
        en: "To take care of here, which trades do we lack?",
      },
    },
    {
      key: "who-lives-from-it",
      ask: {
        fr: "Qui vit ici de ce que nous voulons donner, et lui a-t-on parlé ?",
        en: "Who here lives from what we want to give away, and has anyone talked with them?",
      },
    },
  ],
  effects,
  externalities,
  moves: ["hours-shown", "uses-it-six-months-later", "enters-trades-of-care"],
  whatDiffers: [
    { fr: "Les métiers d’ici et ce qu’il en reste", en: "The trades of here and what is left of them" },
    { fr: "Ce que l’on montre aux inconnus, et ce que l’on garde", en: "What is shown to strangers, and what is kept" },
    { fr: "Les saisons : quand les gens ont du temps", en: "The seasons: when people have time" },
    { fr: "Les règles d’assurance et de sécurité des lieux", en: "The rules of insurance and safety of places" },
  ],
  source: ours,
};
