import { defineLifeFunction } from "@bassin/plugin-sdk";
import { actorRoles } from "./actor-roles.ts";
import { indicators } from "./indicators.ts";
import { learningCloseBy } from "./learning-close-by/solution.ts";
import { measures } from "./measures.ts";
import { passingOnKnowHow } from "./passing-on-know-how/solution.ts";
import { stakes } from "./stakes.ts";

/** Learning: what people can learn here at any age, and what they can pass on. */
export const learning = defineLifeFunction({
  apiVersion: "1",
  key: "learning",
  version: "0.1.0",
  name: { fr: "Se former", en: "Learning" },
  maintainers: [{ name: "Bassin" }],
  licence: "AGPL-3.0-or-later",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["learning"],
  stakes,
  solutions: [learningCloseBy, passingOnKnowHow],
  actorRoles,
  measures,
  indicators,
});
