import { defineLifeFunction } from "@bassin/plugin-sdk";
import { actorRoles } from "./actor-roles.ts";
import { adaptedHomeAndTies } from "./adapted-home-and-ties/solution.ts";
import { indicators } from "./indicators.ts";
import { measures } from "./measures.ts";
import { reinforcedSupportAtHome } from "./reinforced-support-at-home/solution.ts";
import { sharedHousing } from "./shared-housing/solution.ts";
import { stakes } from "./stakes.ts";

/** Growing old: where one chooses, among others, with help from people who last. */
export const ageing = defineLifeFunction({
  apiVersion: "1",
  key: "ageing",
  version: "0.1.0",
  name: { fr: "Bien vieillir", en: "Ageing well" },
  maintainers: [{ name: "Bassin" }],
  licence: "AGPL-3.0-or-later",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["ageing"],
  stakes,
  solutions: [reinforcedSupportAtHome, adaptedHomeAndTies, sharedHousing],
  actorRoles,
  measures,
  indicators,
});
