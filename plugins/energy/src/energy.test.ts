import type { Source } from "@bassin/plugin-sdk";
import { conformance } from "@bassin/plugin-sdk/conformance";
import { expect, test } from "vitest";
import { energy } from "./index.ts";

conformance(energy);

function isSource(value: object): value is Source {
  return "text" in value && "confirmed" in value;
}

function listSources(value: unknown): Source[] {
  if (typeof value !== "object" || value === null) return [];
  return isSource(value) ? [value] : Object.values(value).flatMap(listSources);
}

test("what is confirmed cites its section, and what is ours cites none", () => {
  const sections = listSources([energy.stakes, energy.solutions, energy.framework]).map(
    (source) => `${source.confirmed} ${source.section ?? "none"}`,
  );
  expect([...new Set(sections)].sort()).toEqual(["false none", "true 2.3", "true 4.2-1"]);
});

test("three solutions, four stakes, each stake served", () => {
  expect(energy.solutions.map(({ key }) => key)).toEqual([
    "way-out-of-energy-poverty",
    "collective-self-consumption",
    "performance-contract",
  ]);
  expect(energy.stakes.filter(({ solutionsGap }) => solutionsGap !== undefined)).toEqual([]);
  expect(energy.stakes).toHaveLength(4);
});

test("nineteen indicators; the sources found and read are told from those to be checked", () => {
  expect(energy.indicators).toHaveLength(19);
  expect(energy.indicators.filter(({ source }) => source.confirmed).map(({ key }) => key)).toEqual([
    "was-cold",
    "cannot-keep-warm",
    "overspends-on-energy",
    "under-consumes",
    "has-bill-arrears",
  ]);
});

test("the energy transition is looked at under its branches, and nothing in it is a figure", () => {
  expect(energy.framework?.criteria.filter(({ parent }) => parent === undefined)).toHaveLength(7);
  expect(energy.framework?.criteria.every(({ questions, beacons }) => questions.length > 0 && beacons.length > 0)).toBe(
    true,
  );
});
