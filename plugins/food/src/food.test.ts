import type { Source } from "@bassin/plugin-sdk";
import { conformance } from "@bassin/plugin-sdk/conformance";
import { expect, test } from "vitest";
import { food } from "./index.ts";

conformance(food);

/** Which components of a solution are the source’s own. */
function listConfirmed(key: string): string[] {
  const components = food.solutions.filter((solution) => solution.key === key).flatMap(({ components }) => components);
  return components.filter(({ source }) => source.confirmed).map((component) => component.key);
}

test.each([
  ["local-canteen-platform", ["local-produce", "processing-room", "intermediation-platform", "food-education"]],
  ["food-third-place", ["shop", "short-chain-delivery", "coordination"]],
  ["inclusive-growing-hub", []],
])("%s tells the source’s components from ours", (key, confirmed) => {
  expect(listConfirmed(key)).toEqual(confirmed);
});

function isSource(value: object): value is Source {
  return "text" in value && "confirmed" in value;
}

function listSources(value: unknown): Source[] {
  if (typeof value !== "object" || value === null) return [];
  return isSource(value) ? [value] : Object.values(value).flatMap(listSources);
}

test("what is confirmed cites its section, and what is ours cites none", () => {
  const sections = listSources([food.stakes, food.solutions]).map(
    (source) => `${source.confirmed} ${source.section ?? "none"}`,
  );
  expect([...new Set(sections)].sort()).toEqual([
    "false none",
    "true 2.2",
    "true 2.5",
    "true 4.1",
    "true 4.2-3",
    "true 4.2-5",
  ]);
});

test("three solutions, four stakes, each stake served", () => {
  expect(food.solutions.map(({ key }) => key)).toEqual([
    "local-canteen-platform",
    "food-third-place",
    "inclusive-growing-hub",
  ]);
  expect(food.stakes.filter(({ solutionsGap }) => solutionsGap !== undefined)).toEqual([]);
  expect(food.stakes).toHaveLength(4);
});

test("fourteen indicators; the sources nobody has checked yet ship as such", () => {
  expect(food.indicators).toHaveLength(14);
  expect(food.indicators.filter(({ source }) => !source.confirmed).map(({ key }) => key)).toEqual([
    "reduces-or-skips-food",
    "fresh-outlet-nearby",
    "affords-recommended-basket",
    "five-a-day",
    "local-meals-served",
    "producers-living-from-local-outlets",
    "says-they-can",
  ]);
});
