import type { Source } from "@bassin/plugin-sdk";
import { conformance } from "@bassin/plugin-sdk/conformance";
import { describe, expect, test } from "vitest";
import { mobility } from "./index.ts";

conformance(mobility);

describe("access to employment", () => {
  const [template] = mobility.solutions.filter((solution) => solution.key === "access-to-employment");

  test("carries every component that the source names, and says which one is not the source’s", () => {
    expect(template?.components.map(({ key, kind, source }) => [key, kind, source.confirmed])).toEqual([
      ["employer-car-pooling", "service", true],
      ["stronger-lines", "service", true],
      ["transport-on-demand", "service", true],
      ["licence-support", "service", true],
      ["social-vehicle-rental", "good", true],
      ["two-wheelers", "good", true],
      ["one-front-door", "service", false],
    ]);
  });

  test("serves the performance that the source names, and cites where", () => {
    const [reachAJob] = template?.performances ?? [];
    expect([reachAJob?.key, reachAJob?.source.section, reachAJob?.source.confirmed]).toEqual([
      "reach-a-job",
      "4.2-2",
      true,
    ]);
  });
});

function isSource(value: object): value is Source {
  return "text" in value && "confirmed" in value;
}

function listSources(value: unknown): Source[] {
  if (typeof value !== "object" || value === null) return [];
  return isSource(value) ? [value] : Object.values(value).flatMap(listSources);
}

test("what is confirmed cites its section, and what is ours cites none", () => {
  const sections = listSources([mobility.stakes, mobility.solutions]).map(
    (source) => `${source.confirmed} ${source.section ?? "none"}`,
  );
  expect([...new Set(sections)].sort()).toEqual(["false none", "true 2.3", "true 4.2-2", "true 4.2-3"]);
});

test("three solutions, four stakes, each stake served", () => {
  expect(mobility.solutions.map(({ key }) => key)).toEqual([
    "access-to-employment",
    "work-near-home",
    "solidarity-transport",
  ]);
  expect(mobility.stakes.filter(({ solutionsGap }) => solutionsGap !== undefined)).toEqual([]);
  expect(mobility.stakes).toHaveLength(4);
});

test("fourteen indicators; the sources nobody has checked yet ship as such", () => {
  expect(mobility.indicators).toHaveLength(14);
  expect(mobility.indicators.filter(({ source }) => !source.confirmed).map(({ key }) => key)).toEqual([
    "work-without-own-car",
    "commute-without-car",
    "people-per-car",
    "commute-time",
    "daily-trips-co2",
    "keeps-solution-at-six-months",
    "says-they-can",
  ]);
});
