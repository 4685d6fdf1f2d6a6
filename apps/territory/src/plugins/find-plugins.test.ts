import type { LifeFunction } from "@bassin/core";
import { expect, it } from "vitest";
import { everyPlugin, findPlugins, listPlugins, type PluginSearch } from "./find-plugins.ts";
import type { PluginSummary } from "./plugin-queries.ts";

const both = (words: string) => ({ fr: words, en: words });

const summary = (key: string, lifeFunction: LifeFunction, ask: string): PluginSummary => ({
  key,
  version: "1.0.0",
  name: both(key),
  lifeFunctions: [lifeFunction],
  maintainers: [{ name: "Bassin" }],
  licence: "MIT",
  quality: "bronze",
  questions: [both(ask)],
  counts: { stakes: 1, indicators: 1, measures: 1, solutions: 1, roles: 1 },
  sources: { told: 1, unconfirmed: 0 },
});

const listed = listPlugins(
  [
    summary("repas", "food", "Ici, qui mange à sa faim ?"),
    summary("trajets", "mobility", "Ici, qui renonce à se déplacer ?"),
    summary("jardins", "food", "Ici, où pousse ce que l’on mange ?"),
  ],
  new Set(["jardins"]),
  (one) => (one === "food" ? "S’alimenter" : "Se déplacer"),
);

const found = (search: Partial<PluginSearch>) =>
  findPlugins(listed, { ...everyPlugin, ...search }).map(({ plugin }) => plugin.key);

it("finds by a name, a question or a life function, whatever the accents and the order", () => {
  expect(found({})).toEqual(["repas", "trajets", "jardins"]);
  expect(found({ words: "deplacer" })).toEqual(["trajets"]);
  expect(found({ words: "MANGE où" })).toEqual(["jardins"]);
  expect(found({ words: "alimenter" })).toEqual(["repas", "jardins"]);
  expect(found({ words: "bateau" })).toEqual([]);
});

it("keeps to a life function and to what is enabled here", () => {
  expect(found({ lifeFunction: "food" })).toEqual(["repas", "jardins"]);
  expect(found({ lifeFunction: "food", state: "disabled" })).toEqual(["repas"]);
  expect(found({ state: "enabled" })).toEqual(["jardins"]);
});
