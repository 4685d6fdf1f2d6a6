import { defineLifeFunction } from "@bassin/plugin-sdk";
import { accompaniedSelfBuild } from "./accompanied-self-build/solution.ts";
import { actorRoles } from "./actor-roles.ts";
import { assistedSelfRehabilitation } from "./assisted-self-rehabilitation/solution.ts";
import { codeLists } from "./code-lists.ts";
import { indicators } from "./indicators.ts";
import { integratedRenovation } from "./integrated-renovation/solution.ts";
import { measures } from "./measures.ts";
import { stakes } from "./stakes.ts";

/** Housing: where people live, at what price, in what state, and who mends it. */
export const housing = defineLifeFunction({
  apiVersion: "1",
  key: "housing",
  version: "0.1.0",
  name: { fr: "Se loger", en: "Housing" },
  maintainers: [{ name: "Bassin" }],
  licence: "AGPL-3.0-or-later",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["housing"],
  stakes,
  solutions: [accompaniedSelfBuild, integratedRenovation, assistedSelfRehabilitation],
  actorRoles,
  codeLists,
  measures,
  indicators,
});
