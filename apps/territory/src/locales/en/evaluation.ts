import type { evaluation as french } from "../fr/evaluation.ts";
import type { Words } from "../set-french-spaces.ts";

export const evaluation: Words<typeof french> = {
  stage: {
    now: "today",
    label: "As of",
    lookBack: "Look back",
    lookBackHint: "What was true on that day, with what is known of it now.",
    walk: "The way so far",
    walkHint: "Each flower is read on its date; choose one to go back to it.",
    backToNow: "Back to today",
    asOf: "You are reading this ecosystem as of {{date}}.",
    notYet: "That day has not come yet: choose a date in the past.",
    starts: "Start of “{{phase}}”",
  },
  read: "Read with the definition {{definition}}, as of {{date}}.",
  rosette: "{{name}}: what is in place and what is left to build",
  goToPart: "See “{{part}}”",
  place: {
    names: "See their names",
    title: "The territory",
    communes_one: "{{count}} commune",
    communes_other: "{{count}} communes",
    own: "The ecosystem has a perimeter of its own: {{communes}}.",
    territoryOut: "The territory stands out within it.",
    perimeterOut: "It stands out on the map.",
  },
  baton: {
    title: "Who gives the impulse, who carries, who integrates",
    caption: "The baton between actors, over time",
    none: "Nobody has said yet who gives the impulse, who carries, who integrates.",
  },
  chronicle: {
    title: "The story",
    hint: "What happened, as it is told.",
    none: "Nobody has told yet what happened.",
    wishes: "The future wished for",
  },
  parts: {
    aim: {
      question: "Around which stake, and who is ready to commit?",
      lead: "Actors of different natures cooperate, at the scale of a living area, to take charge of a stake of a great function of life.",
    },
    solution: {
      question: "What should people be able to do here?",
      lead: "Goods and services that hold together, starting from uses; and the question put to those who would be affected without having asked for it.",
    },
    production: {
      question: "Who commits to whom, and who holds the whole together?",
      lead: "People produce together on reciprocal commitments: knowledge exchanged, means pooled, one actor who integrates.",
    },
    value: {
      question: "Who benefits, and who contributes in return?",
      lead: "Useful effects and externalities, against which acceptable contributions are sought; and a heritage open to the living area.",
    },
    governance: {
      question: "Where do people learn from what they do, and who decides with whom?",
      lead: "First a reflexive organisation, where experience transforms decisions; then, perhaps, a legal form.",
    },
  },
  picture: {
    solution: "The solution as a flower",
    production: "The map of commitments",
    value: "What each receives and gives",
  },
  part: {
    contents: "On this page",
    printedOn: "as of {{date}}",
    criteria: "What the definition asks for",
    steering: "What helps to last",
    said: "What is already said",
    saidHint: "The facts told so far; those that ended stay readable.",
    told_one: "one fact",
    told_other: "{{count}} facts",
    untold: "Nobody has spoken of it yet: open it to begin.",
    unsaid: "Nobody has spoken yet of: {{groups}}.",
    nothing: "Nobody has told anything here yet",
    nothingText: "It does not mean that nothing exists: it has not been said yet.",
    previous: "Previous part",
    next: "Next part",
    parts: "The other parts",
    seeWhere: "See: {{group}}",
    openTemplates: "Start from a template",
    ofSolution: "Read in “{{name}}”.",
    summary: "{{met}} in place out of {{count}}",
  },
};
