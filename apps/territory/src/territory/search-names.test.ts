import { expect, it } from "vitest";
import { searchNames } from "./search-names.ts";

const luchon = { name: "Bagnères-de-Luchon", ecosystems: [{ name: "Résilience alimentaire en Comminges" }] };
const pantin = { name: "Pantin", ecosystems: [{ name: "La Butinerie" }, { name: "Un café d’échanges" }] };
const territories = [luchon, pantin];

it("finds without accents, capitals or hyphens, every word somewhere", () => {
  expect(searchNames(territories, "bagneres de LUCHON")).toEqual([luchon]);
  expect(searchNames(territories, "resilience luchon")).toEqual([luchon]);
  expect(searchNames(territories, "d echanges")).toEqual([{ ...pantin, ecosystems: [{ name: "Un café d’échanges" }] }]);
});

it("keeps everything for an empty search, and nothing when nothing looks like it", () => {
  expect(searchNames(territories, "  ")).toEqual(territories);
  expect(searchNames(territories, "Dunkerque")).toEqual([]);
});
