import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkGolden } from "./check-golden.rules.ts";
import { compileDefinitions } from "./compile-definitions.rules.ts";
import type { Comparability } from "./definition-version.ts";
import { evaluateIndicator } from "./evaluate-indicator.rules.ts";
import { indexObservations, type ReadObservation } from "./index-observations.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { mapDependants } from "./map-dependants.rules.ts";
import { readEverywhere } from "./read-everywhere.rules.ts";
import { sumReadings } from "./sum-readings.rules.ts";
import { makeIndicator, makeMeasure, observe, planOf } from "./testing/sample-definitions.ts";

function compile(comparability: Comparability) {
  return compileDefinitions([
    {
      namespace: "t",
      codeLists: [],
      measures: [
        makeMeasure({ key: "weight", unit: "kilogram" }),
        makeMeasure({
          key: "weight",
          unit: "tonne",
          version: "2.0.0",
          supersedes: { version: "1.0.0", comparability },
        }),
      ],
      indicators: [makeIndicator({ key: "weight", unit: "tonne", formula: { kind: "count", of: ["weight"] } })],
    },
  ]);
}

const old = observe("weight", 500, "2024-Q1", { unit: "kilogram" });
const others = ["2024-Q2", "2024-Q3", "2024-Q4"].map((period) =>
  observe("weight", 2, period, { unit: "tonne", definitionVersion: "2.1.0" }),
);

function readWith(comparability: Comparability, observations: readonly ReadObservation[], period = "2024") {
  const definitions = compile(comparability);
  const index = indexObservations(observations, definitions.measures);
  return evaluateIndicator(planOf("weight", definitions), index, { period });
}

describe("versions of a measure", () => {
  it("that mean the same are added, in the unit of today", () => {
    expect(readWith({ kind: "identical" }, [old, ...others]).value).toBe(6.5);
  });

  it("that convert are added once converted", () => {
    expect(readWith({ kind: "convertible", factor: 0.002 }, [old, ...others]).value).toBe(7);
  });

  it("across a break are never added", () => {
    expect(readWith({ kind: "break" }, [old, ...others])).toMatchObject({ value: null, reason: "missing" });
  });

  it("stay computable on their own side of a break, which is said", () => {
    const reading = readWith({ kind: "break" }, [old], "2024-Q1");
    expect(reading).toMatchObject({ value: 0.5, basis: "t:weight@1 t:weight-1" });
    const newer = readWith({ kind: "break" }, others, "2024-Q2");
    const plan = planOf("weight", compile({ kind: "break" }));
    expect(sumReadings(plan, [reading, newer])).toMatchObject({ value: null, reason: "mixed-versions", n: 2 });
    expect(sumReadings(plan, [reading, reading])).toMatchObject({ value: 1, n: 2 });
  });
});

/** A share of those asked, then, from 2.0.0 on, a share of those who answered. */
function compileShares(comparability: Comparability, changes: Partial<IndicatorDefinition> = {}) {
  const shareOf = (denominator: string, factor = 100) =>
    ({ kind: "ratio", numerator: [{ measure: "helped" }], denominator: [{ measure: denominator }], factor }) as const;
  return compileDefinitions([
    {
      namespace: "t",
      codeLists: [],
      measures: ["helped", "asked", "answered"].map((key) => makeMeasure({ key })),
      indicators: [
        makeIndicator({
          key: "share",
          formula: shareOf("answered", changes.unit === "per-mille" ? 1000 : 100),
          version: "2.0.0",
          supersedes: { version: "1.0.0", comparability },
          ...changes,
        }),
        makeIndicator({ key: "share", formula: shareOf("asked") }),
      ],
    },
  ]);
}

const before = [observe("helped", 30, "2023"), observe("asked", 120, "2023")];
const after = [observe("helped", 30, "2024"), observe("answered", 60, "2024"), observe("asked", 120, "2024")];

function readShare(comparability: Comparability, period: string, changes: Partial<IndicatorDefinition> = {}) {
  const definitions = compileShares(comparability, changes);
  const plan = planOf("share", definitions);
  const index = indexObservations([...before, ...after], definitions.measures);
  return { plan, reading: evaluateIndicator(plan, index, { period }) };
}

describe("versions of an indicator", () => {
  it("are read newest first: where its figures are, it alone speaks", () => {
    const { reading } = readShare({ kind: "break" }, "2024");
    expect(reading).toMatchObject({ value: 50, numerator: 30, denominator: 60, basis: "t:share@2" });
  });

  it("of which the newest lacks its figures are read in the one before, on its own side of a break", () => {
    const { plan, reading } = readShare({ kind: "break" }, "2023");
    expect(reading).toMatchObject({ value: 25, numerator: 30, denominator: 120, basis: "t:share@1" });
    const newer = readShare({ kind: "break" }, "2024").reading;
    expect(sumReadings(plan, [reading, newer])).toMatchObject({ value: null, reason: "mixed-versions" });
    expect(sumReadings(plan, [reading, reading])).toMatchObject({ value: 25, basis: "t:share@1", n: 2 });
  });

  it("that mean the same, or convert, compare", () => {
    expect(readShare({ kind: "identical" }, "2023").reading).toMatchObject({ value: 25, basis: "t:share@2" });
    const { plan, reading } = readShare({ kind: "convertible", factor: 1.2 }, "2023");
    expect(reading).toMatchObject({ value: 30, numerator: 36, denominator: 120, basis: "t:share@2" });
    const both = sumReadings(plan, [reading, readShare({ kind: "convertible", factor: 1.2 }, "2024").reading]);
    expect(both).toMatchObject({ numerator: 66, denominator: 180, n: 2 });
  });

  it("in another unit stand on the scale of today, across a break too", () => {
    const perMille = { unit: "per-mille" } as const;
    expect(readShare({ kind: "identical" }, "2023", perMille).reading).toMatchObject({ value: 250, numerator: 30 });
    const broken = readShare({ kind: "break" }, "2023", perMille).reading;
    expect(broken).toMatchObject({ value: 250, basis: "t:share@1" });
  });

  it("that are a total and a share never compare, whatever is said of them", () => {
    const total = { unit: "person", formula: { kind: "count", of: ["answered"] } } as const;
    const { reading } = readShare({ kind: "convertible", factor: 2 }, "2023", total);
    expect(reading).toMatchObject({ value: 50, basis: "t:share@1" });
  });

  it("with nothing to read in any name what today's definition lacks", () => {
    const { reading } = readShare({ kind: "break" }, "2020");
    expect(reading).toMatchObject({ value: null, reason: "missing" });
    expect(reading.missing.map(({ measure }) => measure)).toEqual(["t:helped", "t:answered"]);
  });

  it("are all read again when a figure of any of them is written", () => {
    const { plan } = readShare({ kind: "break" }, "2024");
    expect([...mapDependants([plan]).keys()]).toEqual(["t:helped", "t:answered", "t:asked"]);
    const observations = [...before, ...after];
    const values = readEverywhere([plan], observations, ["2023", "2024"]).map(({ period, reading }) => [
      period,
      reading.value,
      reading.basis,
    ]);
    expect(values).toEqual([
      ["2023", 25, "t:share@1"],
      ["2024", 50, "t:share@2"],
    ]);
  });

  it("do not stand in for a figure that a worked example lacks", () => {
    const golden = [{ given: { helped: 30, asked: 120, answered: null }, gives: null }];
    const plan = planOf("share", compileShares({ kind: "break" }, { golden }));
    expect(checkGolden(plan)).toEqual([]);
  });

  const parts = fc.integer({ min: 0, max: 1000 });
  it("never mix majors across a break: whole sums hold one basis or no value", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ year: fc.constantFrom("2023", "2024"), times: parts })), (wanted) => {
        const definitions = compileShares({ kind: "break" });
        const plan = planOf("share", definitions);
        const readings = wanted.map(({ year, times }) => {
          const figures = (year === "2023" ? before : after).map((one) => ({ ...one, value: one.value + times }));
          return evaluateIndicator(plan, indexObservations(figures, definitions.measures), { period: year });
        });
        const sum = sumReadings(plan, readings);
        const isMixed = new Set(readings.map(({ basis }) => basis)).size > 1;
        expect(sum.value === null).toBe(isMixed || readings.length === 0);
      }),
    );
  });
});
