import type { Source } from "@bassin/plugin-sdk";
import { conformance } from "@bassin/plugin-sdk/conformance";
import { expect, test } from "vitest";
import { housing } from "./index.ts";

conformance(housing);

function isSource(value: object): value is Source {
  return "text" in value && "confirmed" in value;
}

function listSources(value: unknown): Source[] {
  if (typeof value !== "object" || value === null) return [];
  return isSource(value) ? [value] : Object.values(value).flatMap(listSources);
}

test("what is confirmed cites its section, and what is ours cites none", () => {
  const sections = listSources([housing.stakes, housing.solutions]).map(
    (source) => `${source.confirmed} ${source.section ?? "none"}`,
  );
  expect([...new Set(sections)].sort()).toEqual(["false none", "true 2.2", "true 4.1", "true 4.2-2"]);
});

test("no component is said to be the source’s: it names these solutions without what they are made of", () => {
  const components = housing.solutions.flatMap((solution) => solution.components);
  expect(components.filter(({ source }) => source.confirmed)).toEqual([]);
  expect(components).toHaveLength(17);
});

test("three solutions, four stakes, each stake served", () => {
  expect(housing.solutions.map(({ key }) => key)).toEqual([
    "accompanied-self-build",
    "integrated-renovation",
    "assisted-self-rehabilitation",
  ]);
  expect(housing.stakes.filter(({ solutionsGap }) => solutionsGap !== undefined)).toEqual([]);
  expect(housing.stakes).toHaveLength(4);
});

test("fifteen indicators; the sources nobody has checked yet ship as such", () => {
  expect(housing.indicators).toHaveLength(15);
  expect(housing.indicators.filter(({ source }) => !source.confirmed).map(({ key }) => key)).toEqual([
    "adapted-home-at-75",
    "lives-in-class-f-g",
    "long-vacant-homes",
    "lived-in-all-year",
    "added-without-taking-land",
    "finishes-renovation",
    "reused-or-bio-based-materials",
    "says-they-can",
  ]);
});
