import { type Indicator, percentage, shareOf } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

/** What those a solution serves can do. */
export const solutionIndicators: readonly Indicator[] = [
  {
    ...percentage,
    key: "sees-it-through",
    label: { fr: "Personnes allées au bout", en: "People who saw it through" },
    performance: {
      fr: "Des personnes peuvent aller au bout de ce qu’elles ont commencé d’apprendre.",
      en: "People can see through what they began to learn.",
    },
    formula: shareOf("learners-through", "learners-due"),
    direction: "increase",
    breakdowns: ["sex", "adult-age"],
    method: {
      fr: "Noter au début ce que chacun vient apprendre, avec ses mots, et le relire ensemble à la fin.",
      en: "Note at the start what each comes to learn, in their words, and read it again together at the end.",
    },
    limits: {
      fr: "Partir peut être bon signe : un emploi trouvé. Choisir des gens qui finiront fait monter le chiffre.",
      en: "Leaving may be a good sign: a job found. Choosing people who will finish raises the figure.",
    },
    source: ours,
    golden: [
      { given: { "learners-through": 36, "learners-due": 48 }, gives: 75 },
      { given: { "learners-through": null, "learners-due": 48 }, gives: null },
    ],
  },
  {
    ...percentage,
    key: "uses-it-six-months-later",
    label: { fr: "Personnes qui s’en servent six mois après", en: "People who use it six months later" },
    performance: {
      fr: "Des personnes peuvent se servir, dans leur vie ou leur travail, de ce qu’elles ont appris.",
      en: "People can use what they have learnt, in their life or their work.",
    },
    formula: { kind: "survey-share", favourable: "learners-using-it", answers: "learners-asked-later" },
    direction: "increase",
    breakdowns: ["sex", "adult-age"],
    method: {
      fr: "Rappeler chacun six mois après, par quelqu’un qu’il connaît : « Vous en êtes-vous servi ce mois-ci ? »",
      en: "Call each one six months later, through someone they know: “Have you used it this month?”",
    },
    limits: {
      fr: "On retrouve plus aisément ceux pour qui cela va bien.",
      en: "Those for whom things go well are easier to find again.",
    },
    source: ours,
    golden: [
      { given: { "learners-using-it": 26, "learners-asked-later": 40 }, gives: 65 },
      { given: { "learners-using-it": 26, "learners-asked-later": null }, gives: null },
      { given: { "learners-using-it": 0, "learners-asked-later": 0 }, gives: null },
    ],
  },
  {
    key: "hours-shown",
    version: "1.0.0",
    label: { fr: "Heures passées à montrer", en: "Hours spent showing" },
    performance: {
      fr: "Des habitants et des gens de métier peuvent transmettre ce qu’ils savent.",
      en: "Inhabitants and people in the trade can pass on what they know.",
    },
    formula: { kind: "count", of: ["hours-shown-by-inhabitants"] },
    unit: "hour",
    direction: "increase",
    range: { min: 0 },
    decimals: 0,
    breakdowns: [],
    externalCodes: [],
    method: {
      fr: "Tenir un cahier à l’entrée du lieu : qui a montré quoi, à combien, combien de temps.",
      en: "Keep a notebook at the door: who showed what, to how many, for how long.",
    },
    limits: {
      fr: "Un geste montré en dix minutes peut valoir une semaine. Ce cahier reconnaît un travail, il ne le mesure pas tout entier.",
      en: "A knack shown in ten minutes may be worth a week. This notebook recognises work; it does not measure all of it.",
    },
    source: ours,
    golden: [
      { given: { "hours-shown-by-inhabitants": 128.5 }, gives: 128.5 },
      { given: { "hours-shown-by-inhabitants": null }, gives: null },
    ],
  },
];
