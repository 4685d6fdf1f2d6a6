import { defineLifeFunction } from "@bassin/plugin-sdk";
import { actorRoles } from "./actor-roles.ts";
import { codeLists } from "./code-lists.ts";
import { foodThirdPlace } from "./food-third-place/solution.ts";
import { framework } from "./framework.ts";
import { inclusiveGrowingHub } from "./inclusive-growing-hub/solution.ts";
import { indicators } from "./indicators.ts";
import { localCanteenPlatform } from "./local-canteen-platform/solution.ts";
import { measures } from "./measures.ts";
import { stakes } from "./stakes.ts";

/** Eating: what people eat, who grows it, who cooks it, and what is thrown away. */
export const food = defineLifeFunction({
  apiVersion: "1",
  key: "food",
  version: "0.1.0",
  name: { fr: "S’alimenter", en: "Eating" },
  maintainers: [{ name: "Bassin" }],
  licence: "AGPL-3.0-or-later",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["food"],
  stakes,
  solutions: [localCanteenPlatform, foodThirdPlace, inclusiveGrowingHub],
  actorRoles,
  codeLists,
  measures,
  indicators,
  framework,
});
