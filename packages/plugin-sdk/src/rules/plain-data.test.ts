import { describe, expect, test } from "vitest";
import { findUnserialisable } from "./plain-data.ts";

class Well {}

function buildCycle(): object {
  const cycle: { self?: object } = {};
  cycle.self = cycle;
  return cycle;
}

describe("plain-data", () => {
  test.each([
    ["a text", "water"],
    ["nothing", null],
    ["a tree", { list: [1, true, { deep: null }], empty: [] }],
    ["an object without prototype", Object.assign(Object.create(null), { key: "well" })],
  ])("accepts %s", (_, value) => {
    expect(findUnserialisable(value)).toEqual([]);
  });

  test.each([
    ["a function", { a: [() => 1] }, "a[0]"],
    ["undefined", { a: undefined }, "a"],
    ["an infinite number", { a: { b: Number.POSITIVE_INFINITY } }, "a.b"],
    ["a big integer", 1n, "(definition)"],
    ["a date", { a: new Date(0) }, "a"],
    ["an instance", [new Well()], "[0]"],
    ["a cycle", buildCycle(), "self"],
    ["a symbol key", { [Symbol.for("well")]: 1 }, "Symbol(well)"],
  ])("refuses %s", (_, value, path) => {
    expect(findUnserialisable(value).map((finding) => finding.path)).toEqual([path]);
  });

  test("refuses a getter without running it", () => {
    const runs: string[] = [];
    const trap = Object.defineProperty({}, "name", { get: () => runs.push("run"), enumerable: true });
    expect(findUnserialisable(trap).map((finding) => finding.path)).toEqual(["name"]);
    expect(runs).toEqual([]);
  });

  test("the same part may appear twice: it is a tree all the same once written", () => {
    const shared = { text: "ours" };
    expect(findUnserialisable({ one: shared, two: [shared] })).toEqual([]);
  });
});
