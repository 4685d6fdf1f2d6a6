import type { Source } from "@bassin/plugin-sdk";
import { conformance } from "@bassin/plugin-sdk/conformance";
import { expect, test } from "vitest";
import { ageing } from "./index.ts";

conformance(ageing);

function isSource(value: object): value is Source {
  return "text" in value && "confirmed" in value;
}

function listSources(value: unknown): Source[] {
  if (typeof value !== "object" || value === null) return [];
  return isSource(value) ? [value] : Object.values(value).flatMap(listSources);
}

test("what is confirmed cites its section, and what is ours cites none", () => {
  const sections = listSources([ageing.stakes, ageing.solutions]).map(
    (source) => `${source.confirmed} ${source.section ?? "none"}`,
  );
  expect([...new Set(sections)].sort()).toEqual(["false none", "true 4.2-1", "true 4.2-2"]);
});

test("only what the source says of home help is the source’s: its value to families and to health care", () => {
  const confirmed = listSources(ageing.solutions).filter((source) => source.confirmed);
  expect(confirmed).toHaveLength(2);
  const borne = ageing.solutions.flatMap(({ externalities }) => externalities.filter(({ source }) => source.confirmed));
  expect(borne.map(({ key }) => key)).toEqual(["families-relieved", "fewer-emergencies"]);
});

test("three solutions, four stakes, each stake served", () => {
  expect(ageing.solutions.map(({ key }) => key)).toEqual([
    "reinforced-support-at-home",
    "adapted-home-and-ties",
    "shared-housing",
  ]);
  expect(ageing.stakes.filter(({ solutionsGap }) => solutionsGap !== undefined)).toEqual([]);
  expect(ageing.stakes).toHaveLength(4);
});

test("nineteen indicators; the sources found and read are told from those to be checked", () => {
  expect(ageing.indicators).toHaveLength(19);
  expect(ageing.indicators.filter(({ source }) => source.confirmed).map(({ key }) => key)).toEqual([
    "apa-at-home",
    "receives-hours-granted",
    "is-cut-off-from-all",
    "goes-out-daily",
    "has-a-confidant",
    "uses-the-internet",
  ]);
});
