import { defineLifeFunction } from "@bassin/plugin-sdk";
import { accessToEmployment } from "./access-to-employment/solution.ts";
import { actorRoles } from "./actor-roles.ts";
import { indicators } from "./indicators.ts";
import { measures } from "./measures.ts";
import { solidarityTransport } from "./solidarity-transport/solution.ts";
import { stakes } from "./stakes.ts";
import { workNearHome } from "./work-near-home/solution.ts";

/** Getting around: reaching work, care, shops and one another. */
export const mobility = defineLifeFunction({
  apiVersion: "1",
  key: "mobility",
  version: "0.1.0",
  name: { fr: "Se déplacer", en: "Getting around" },
  maintainers: [{ name: "Bassin" }],
  licence: "AGPL-3.0-or-later",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: ["mobility"],
  stakes,
  solutions: [accessToEmployment, workNearHome, solidarityTransport],
  actorRoles,
  measures,
  indicators,
});
