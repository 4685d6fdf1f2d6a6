import { type Measure, quarterlySolutionFlow } from "@bassin/plugin-sdk";
import { ours } from "../sources.ts";

const learners = { ...quarterlySolutionFlow, unit: "person" as const, breakdowns: ["sex", "adult-age"] };

/** What a solution counts among those who learn and those who show. */
export const solutionMeasures: readonly Measure[] = [
  {
    ...learners,
    key: "learners-due",
    label: { fr: "Personnes dont le parcours devait finir", en: "People whose path was due to end" },
    population: {
      fr: "Personnes qui ont commencé d’apprendre avec la solution et dont la fin était prévue ce trimestre, départs compris",
      en: "People who began learning with the solution and were due to end this quarter, those who left included",
    },
    source: ours,
  },
  {
    ...learners,
    key: "learners-through",
    label: { fr: "Personnes allées au bout", en: "People who saw it through" },
    population: {
      fr: "Parmi elles, celles qui disent avoir appris ce qu’elles venaient apprendre",
      en: "Of those, the ones who say they learnt what they came to learn",
    },
    source: ours,
  },
  {
    ...learners,
    key: "learners-asked-later",
    label: { fr: "Personnes interrogées six mois après", en: "People asked six months later" },
    population: {
      fr: "Personnes retrouvées six mois après avoir fini, et qui ont répondu",
      en: "People found again six months after they ended, and who answered",
    },
    source: ours,
  },
  {
    ...learners,
    key: "learners-using-it",
    label: { fr: "Personnes qui s’en servent", en: "People who use it" },
    population: {
      fr: "Parmi elles, celles qui se servent au moins chaque mois de ce qu’elles ont appris",
      en: "Of those, the ones who use what they learnt at least every month",
    },
    source: ours,
  },
  {
    ...quarterlySolutionFlow,
    key: "hours-shown-by-inhabitants",
    label: { fr: "Heures passées à montrer", en: "Hours spent showing" },
    population: {
      fr: "Heures pendant lesquelles un habitant ou quelqu’un du métier a montré à d’autres, préparation non comprise",
      en: "Hours in which an inhabitant or someone of the trade showed others, preparation left out",
    },
    unit: "hour",
    valueType: "decimal",
    source: ours,
  },
];
