import { defineLifeFunction } from "@bassin/plugin-sdk";
import { actorRoles } from "./actor-roles.ts";
import { codeLists } from "./code-lists.ts";
import { collectiveSelfConsumption } from "./collective-self-consumption/solution.ts";
import { framework } from "./framework.ts";
import { indicators } from "./indicators.ts";
import { measures } from "./measures.ts";
import { performanceContract } from "./performance-contract/solution.ts";
import { stakes } from "./stakes.ts";
import { wayOutOfEnergyPoverty } from "./way-out-of-energy-poverty/solution.ts";

/** Energy: being warm, cool and lit, with less, from what is here, and nobody left out. */
export const energy = defineLifeFunction({
  apiVersion: "1",
  key: "energy",
  version: "0.1.0",
  name: { fr: "S’éclairer et se chauffer", en: "Light and heat" },
  maintainers: [{ name: "Bassin" }],
  licence: "AGPL-3.0-or-later",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["energy"],
  stakes,
  solutions: [wayOutOfEnergyPoverty, collectiveSelfConsumption, performanceContract],
  actorRoles,
  codeLists,
  measures,
  indicators,
  framework,
});
