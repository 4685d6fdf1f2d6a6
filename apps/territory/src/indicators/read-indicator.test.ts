import type { DefinitionSet } from "@bassin/core";
import { expect, it } from "vitest";
import { markFor, tableOf, tableOfParts } from "./chart-of.ts";
import { type FigureRead, openFigures } from "./figures.ts";
import { listBetween, listUntil } from "./periods.ts";
import { isBroken, isTold, listBreaks, listComparable, listMissing, readIndicator } from "./read-indicator.ts";

const words = { fr: "x", en: "x" };
const source = { text: words, confirmed: true };
const measure = (key: string): DefinitionSet["measures"][number] => ({
  ...{ key, version: "1.0.0", label: { fr: key, en: key }, population: words, unit: "person", valueType: "count" },
  ...{ frequency: "quarter", scope: "territory", breakdowns: [], source, whenPartMissing: "none" },
  aggregate: { territory: "sum", time: "sum" },
});
const set: DefinitionSet = {
  namespace: "test",
  codeLists: [],
  measures: [measure("asked"), measure("can")],
  indicators: [
    {
      ...{ key: "share", version: "1.0.0", label: words, performance: words, unit: "percent", direction: "increase" },
      ...{ range: { max: 60 }, decimals: 1, breakdowns: [], externalCodes: [], method: words, limits: words, source },
      formula: { kind: "survey-share", favourable: "can", answers: "asked" },
      golden: [{ given: { asked: 2, can: 1 }, gives: 50 }],
    },
  ],
};
const figure = (name: string, period: string, value: number): FigureRead => ({
  ...{ id: name + period, measure: `test:${name}`, period, value, unit: "person", status: "measured" },
  definitionVersion: "1.0.0",
  source: "=1+1",
});
const told = [
  figure("asked", "2025-Q1", 40),
  figure("can", "2025-Q1", 10),
  figure("asked", "2025-Q3", 40),
  figure("can", "2025-Q3", 30),
  figure("asked", "2025-Q4", 40),
];
const figures = openFigures({ definitions: [set], official: [] }, told);
const plan = [...figures.compiled.indicators.values()][0];
if (plan === undefined) throw new Error("the indicator was left out");
const saying = { text: (key: string) => key, locale: "fr" as const };

it("reads an indicator at the pace it is told, a gap staying a gap, and says what is missing now", () => {
  const read = readIndicator(figures, plan, { today: "2026-11-23" });
  expect(read.points.map(({ period, reading }) => [period, reading.value])).toEqual([
    ["2025-Q1", 25],
    ["2025-Q2", null],
    ["2025-Q3", 75],
    ["2025-Q4", null],
  ]);
  expect([read.earlier?.period, read.latest?.period, read.asked.period]).toEqual(["2025-Q1", "2025-Q3", "2025-Q4"]);
  expect(listMissing(read)).toEqual([{ measure: "test:can", period: "2025-Q4", breakdown: [] }]);
  expect(tableOf(read, saying).rows[2]?.at(-1)).toBe("indicators.doubtful");
  expect(tableOf(read, saying).rows[1]?.[1]).toBeNull();
  expect(markFor(read, { period: "2024", value: 3 })).toBeUndefined();
  expect(markFor(read, { period: "2027", value: 3 })).toEqual({ period: "2027", value: 3 });
});

it("asks for last year where nothing is told yet", () => {
  const empty = openFigures({ definitions: [set], official: [] }, []);
  const read = readIndicator(empty, plan, { today: "2026-11-23" });
  expect([isTold(read), read.asked.period, listMissing(read).length]).toEqual([false, "2025", 2]);
});

it("lists periods of any kind", () => {
  expect(listBetween("2024-11", "2025-02")).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  expect(listUntil("quarter", 2026).slice(-2)).toEqual(["2026-Q3", "2026-Q4"]);
  expect(listUntil("year", 2026)[0]).toBe("2019");
});

it("shows where a definition changed, in the chart, in its tables and in what is drawn small", () => {
  const [share] = set.indicators;
  if (share === undefined) throw new Error("the set has one indicator");
  const newer = {
    ...share,
    version: "2.0.0",
    supersedes: { version: "1.0.0", comparability: { kind: "break" as const } },
    formula: { kind: "survey-share" as const, favourable: "can", answers: "answered" },
  };
  const changed = { ...set, measures: [...set.measures, measure("answered")], indicators: [share, newer] };
  const later = ["2025-Q4", "2026-Q1"].flatMap((period) => [
    figure("can", period, period === "2025-Q4" ? 5 : 10),
    figure("answered", period, 50),
  ]);
  const open = openFigures({ definitions: [changed], official: [] }, [...told, ...later]);
  const current = open.compiled.indicators.get("test:share");
  if (current === undefined) throw new Error("the indicator was left out");
  const read = readIndicator(open, current, { today: "2026-11-23" });
  expect(read.points.map(({ period, reading }) => [period, reading.value, reading.basis])).toEqual([
    ["2025-Q1", 25, "test:share@1"],
    ["2025-Q2", null, "test:share@2"],
    ["2025-Q3", 75, "test:share@1"],
    ["2025-Q4", 10, "test:share@2"],
    ["2026-Q1", 20, "test:share@2"],
  ]);
  expect(listBreaks(read)).toEqual(["2025-Q4"]);
  expect(isBroken(read)).toBe(false);
  expect(listComparable(read)).toEqual([null, null, null, 10, 20]);
  const notes = tableOf(read, saying).rows.map((row) => row.at(-1));
  expect(notes.map((note) => String(note).includes("breakNote"))).toEqual([false, false, false, true, false]);
  const { rows } = tableOfParts([{ name: "Femmes", read }], saying);
  expect(rows.at(-1)).toEqual(["indicators.detail.note", "", "", "", "indicators.detail.breakNote", ""]);
});
