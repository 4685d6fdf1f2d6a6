import { compileDefinitions, type MeasurePlan } from "@bassin/core";
import { expect, it } from "vitest";
import { type Change, cellAt } from "./cell.ts";
import { placeBlock, readBlock, writeBlock } from "./clipboard.ts";
import { goBack, goForth, noGesture, remember } from "./gesture-history.ts";
import { moveBy, only, stepBy } from "./grid-move.ts";
import { listRows } from "./grid-rows.ts";
import { readTyped } from "./read-typed.ts";
import { versionSeen } from "./save-changes.ts";

const compiled = compileDefinitions([]);
const planOf = (id: string): MeasurePlan => {
  const plan = compiled.measures.get(id);
  if (plan === undefined) throw new Error(`${id} is no measure`);
  return plan;
};
const people = cellAt(planOf("core:population"), { period: "2024", solution: null, codes: [] });

it("reads what was typed as people write numbers, and says why it cannot be taken", () => {
  const read = (words: string) => readTyped(words, people, ",");
  expect(read(" 29\u202f840 ")).toEqual({ ok: true, value: 29_840 });
  expect(read("1.234")).toEqual({ ok: true, value: 1234 });
  expect(read("")).toEqual({ ok: true, value: null });
  expect(read("12 %")).toEqual({ ok: false, problem: "percent" });
  for (const [words, code] of [
    ["beaucoup", "not-a-number"],
    ["1,5", "not-whole"],
    ["-3", "negative"],
  ] as const) {
    expect([words, read(words)]).toMatchObject([words, { ok: false, problem: { code } }]);
  }
});

it("reads a block from a spreadsheet, with quotation marks and empty cells, and writes one", () => {
  expect(readBlock('1\t2\r\n"a ""b""\tc"\t\r\n')).toEqual([
    ["1", "2"],
    ['a "b"\tc', ""],
  ]);
  expect(
    writeBlock([
      ["1", "2"],
      ["", "3"],
    ]),
  ).toBe("1\t2\n\t3");
});

it("places a block from the first cell chosen, and counts what falls outside; one cell fills what is chosen", () => {
  const size = { rows: 2, columns: 2 };
  const block = [
    ["1", "2"],
    ["3", "4"],
  ];
  expect(placeBlock(block, only({ row: 1, column: 0 }), size)).toEqual({
    placed: [
      { at: { row: 1, column: 0 }, words: "1" },
      { at: { row: 1, column: 1 }, words: "2" },
    ],
    outside: 2,
  });
  const all = { at: { row: 1, column: 1 }, from: { row: 0, column: 0 } };
  expect(placeBlock([["7"]], all, size).placed.map(({ words }) => words)).toEqual(["7", "7", "7", "7"]);
});

it("moves like a spreadsheet and never out of the grid", () => {
  const size = { rows: 3, columns: 4 };
  const at = { row: 1, column: 3 };
  expect(moveBy("ArrowRight", false, at, size)).toEqual(at);
  expect(moveBy("ArrowUp", false, at, size)).toEqual({ row: 0, column: 3 });
  expect(moveBy("Home", true, at, size)).toEqual({ row: 0, column: 0 });
  expect(moveBy("ArrowDown", true, at, size)).toEqual({ row: 2, column: 3 });
  expect(moveBy("a", false, at, size)).toBeUndefined();
  expect(stepBy(1, at, size)).toEqual({ row: 2, column: 0 });
  expect(stepBy(-1, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
});

it("goes back and forth through gestures; a new one forgets what was undone", () => {
  const said = (value: number) => ({
    value,
    unit: "person" as const,
    status: "measured" as const,
    source: null,
    comment: null,
  });
  const change: Change = { cell: people, before: null, after: said(3) };
  const history = remember(noGesture, [change]);
  const back = goBack(history);
  expect(back?.changes).toEqual([{ cell: people, before: said(3), after: null }]);
  expect(goForth(back?.history ?? noGesture)).toEqual({ changes: [change], history });
  expect(goForth(remember(back?.history ?? noGesture, [change]))).toBeUndefined();
});

it("writes over what was there as one began to type, never over what somebody else wrote meanwhile", () => {
  const unit = "person" as const;
  const said = (value: number) => ({ value, unit, status: "measured" as const, source: null, comment: null });
  const change: Change = { cell: people, before: said(3), after: said(5) };
  const written = (value: number, version: number) =>
    new Map([
      [people.id, { ...said(value), id: "f", version, measure: people.plan.id, period: people.period, ...rest }],
    ]);
  const rest = { breakdown: [], definitionVersion: people.plan.definition.version, updatedAt: "", updatedBy: null };
  expect(versionSeen(change, written(3, 2))).toBe(2);
  expect(versionSeen(change, written(5, 4))).toBe(4);
  expect(versionSeen(change, written(4, 3))).toBe(2);
  expect(versionSeen({ ...change, before: null }, written(4, 1))).toBeNull();
  expect(versionSeen(change, new Map())).toBe(1);
  expect(versionSeen({ ...change, before: null }, new Map())).toBeNull();
});

it("lists measures by what is looked for, those needed first, with the parts of a breakdown", () => {
  const choice = { search: "HABITANTS 60", plugin: "", solution: "", list: "sex", kind: "year" as const, until: 2026 };
  expect(listRows({ compiled }, choice, new Set()).map(({ id }) => id)).toEqual([
    "core:aged-60-plus",
    "core:aged-60-plus|sex:f",
    "core:aged-60-plus|sex:m",
  ]);
  const needed = new Set(["core:dwellings"]);
  expect(listRows({ compiled }, { ...choice, search: "", list: "" }, needed)[0]).toMatchObject({
    id: "core:dwellings",
    isNeeded: true,
  });
  expect(listRows({ compiled }, { ...choice, search: "", kind: "month" }, needed)).toEqual([]);
});
