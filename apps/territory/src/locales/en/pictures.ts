import type { pictures as french } from "../fr/pictures.ts";
import type { Words } from "../set-french-spaces.ts";

export const pictures: Words<typeof french> = {
  source: "{{ecosystem}}, {{territory}}",
  fictionalSource: "{{ecosystem}}, {{territory}} (fictional example)",
  publishedSource: "{{ecosystem}}, {{territory}} (illustration drawn from a published document)",
  flower: "“{{name}}” and what makes it hold",
  draft: "“{{name}}”, still a draft",
  noSolution:
    "Which goods and which services should hold together here? In Bagnères-de-Luchon, for instance, a processing room and a platform that brings people together.",
  performances_one: "One performance of use",
  performances_other: "{{count}} performances of use",
  noPerformance: "Nobody has said yet what people should be able to do.",
  servedBy_one: "served by {{count}} component",
  servedBy_other: "served by {{count}} components",
  unserved: "nothing serves it yet",
  whoHolds: "Who holds what",
  nobodyHolds: "Nobody holds yet",
  findHolder: "Look for who would hold it",
  holders_one: "{{count}} actor, and what they hold",
  holders_other: "{{count}} actors, and what each holds",
  components_one: "{{count}} component",
  components_other: "{{count}} components",
  unheld_one: "{{count}} that nobody holds yet",
  unheld_other: "{{count}} that nobody holds yet",
  map: "Who commits to whom",
  baton: "The baton between actors, over time",
  effects: "What each receives, what each gives",
  years: "What it costs, what keeps it going",
  actorsMap: "Where the actors are",
  nobodyNow: "nobody for now",
  rosette: "What is there, what remains to be built",
};
