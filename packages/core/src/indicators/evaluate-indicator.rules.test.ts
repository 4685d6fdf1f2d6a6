import { describe, expect, it } from "vitest";
import { compileDefinitions } from "./compile-definitions.rules.ts";
import { evaluateIndicator, type ReadingRequest } from "./evaluate-indicator.rules.ts";
import { indexObservations, type ReadObservation } from "./index-observations.ts";
import { makeIndicator, makeMeasure, observe, planOf, sampleDefinitions } from "./testing/sample-definitions.ts";

function read(key: string, observations: readonly ReadObservation[], request: ReadingRequest = { period: "2024" }) {
  return evaluateIndicator(planOf(key), indexObservations(observations, sampleDefinitions.measures), request);
}

const quarters = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];

describe("a ratio", () => {
  it("keeps the sums it was divided from", () => {
    expect(read("share", [observe("helped", 30, "2024"), observe("asked", 120, "2024")])).toEqual({
      numerator: 30,
      denominator: 120,
      n: 1,
      asked: 1,
      coverage: 1,
      value: 25,
      missing: [],
      carried: [],
      outOfRange: false,
      basis: "t:share@1",
    });
  });

  it("of a year is Σ over Σ of its quarters, not the mean of their ratios", () => {
    const observations = quarters.flatMap((period, index) => [
      observe("helped", index, period),
      observe("asked", index === 3 ? 94 : 2, period),
    ]);
    expect(read("share", observations)).toMatchObject({ numerator: 6, denominator: 100, value: 6 });
  });

  it("of all is Σ over Σ of both sexes", () => {
    const observations = ["sex:f", "sex:m"].flatMap((code, index) => [
      observe("helped", 10, "2024", { breakdown: [code] }),
      observe("asked", 20 + 60 * index, "2024", { breakdown: [code] }),
    ]);
    expect(read("share", observations)).toMatchObject({ numerator: 20, denominator: 100, value: 20 });
    expect(read("share", observations, { period: "2024", breakdown: ["sex:f"] })).toMatchObject({ value: 50 });
  });

  it("with a zero denominator has no value, and says so", () => {
    expect(read("share", [observe("helped", 0, "2024"), observe("asked", 0, "2024")])).toMatchObject({
      numerator: 0,
      denominator: 0,
      value: null,
      reason: "zero-denominator",
      coverage: 1,
    });
  });

  it("outside its range is said to be doubtful", () => {
    expect(read("share", [observe("helped", -3, "2024"), observe("asked", 3, "2024")])).toMatchObject({
      value: -100,
      outOfRange: true,
    });
  });
});

describe("what is missing", () => {
  it("is named, and is not 0", () => {
    expect(read("share", [observe("asked", 120, "2024")])).toMatchObject({
      numerator: null,
      denominator: null,
      value: null,
      reason: "missing",
      n: 0,
      coverage: 0,
      missing: [{ measure: "t:helped", period: "2024", breakdown: [] }],
    });
  });

  it("in a sum of quarters is the quarters nobody entered", () => {
    const observations = [
      observe("helped", 1, "2024-Q2"),
      observe("helped", 1, "2024-Q4"),
      observe("asked", 9, "2024"),
    ];
    expect(read("share", observations).missing).toEqual([
      { measure: "t:helped", period: "2024-Q1", breakdown: [] },
      { measure: "t:helped", period: "2024-Q3", breakdown: [] },
    ]);
  });

  it("in a sum of parts is the part nobody entered", () => {
    const observations = [observe("helped", 1, "2024", { breakdown: ["sex:f"] }), observe("asked", 9, "2024")];
    expect(read("share", observations).missing).toEqual([
      { measure: "t:helped", period: "2024", breakdown: ["sex:m"] },
    ]);
  });

  it("is also a unit of another dimension, an unknown version or an unknown measure", () => {
    const asked = observe("asked", 9, "2024");
    const unreadable = [{ unit: "household" }, { definitionVersion: "7.0.0" }, { measure: "t:nobody" }];
    for (const change of unreadable) {
      expect(read("share", [observe("helped", 3, "2024", change), asked])).toMatchObject({ reason: "missing" });
    }
  });

  it("is not the word for a breakdown the indicator does not have", () => {
    expect(read("share", [], { period: "2024", breakdown: ["tenure:owner"] })).toMatchObject({
      value: null,
      reason: "no-such-breakdown",
      missing: [],
    });
  });
});

describe("a weighted mean", () => {
  it("weighs each part before it adds", () => {
    const observations = ["sex:f", "sex:m"].flatMap((code, index) => [
      observe("minutes", 10 + index * 10, "2024", { breakdown: [code] }),
      observe("asked", 1 + index * 3, "2024", { breakdown: [code] }),
    ]);
    expect(read("mean", observations)).toMatchObject({ numerator: 90, denominator: 5, value: 18 });
  });

  it("may weigh with inhabitants of an earlier year, and says of which", () => {
    const definitions = compileDefinitions([
      {
        namespace: "t",
        codeLists: [],
        measures: [makeMeasure({ key: "minutes", unit: "minute", aggregate: { territory: "none", time: "mean" } })],
        indicators: [
          makeIndicator({
            key: "mean",
            unit: "minute",
            formula: { kind: "weighted-mean", value: "minutes", weight: "core:population" },
          }),
        ],
      },
    ]);
    const observations = [observe("core:population", 100, "2022"), ...quarters.map((q) => observe("minutes", 8, q))];
    const index = indexObservations(observations, definitions.measures);
    expect(evaluateIndicator(planOf("mean", definitions), index, { period: "2024" })).toMatchObject({
      numerator: 800,
      denominator: 100,
      value: 8,
      carried: [{ measure: "core:population", from: "2022" }],
    });
  });

  it("of a year weighs each quarter", () => {
    const observations = quarters.flatMap((period, index) => [
      observe("minutes", index < 2 ? 10 : 20, period),
      observe("asked", index < 2 ? 1 : 4, period),
    ]);
    expect(read("mean", observations)).toMatchObject({ numerator: 180, denominator: 10, value: 18 });
  });
});

describe("a survey", () => {
  it("keeps its base and gives Wilson’s margin", () => {
    const reading = read("survey", [observe("helped", 30, "2024"), observe("asked", 120, "2024")]);
    expect(reading).toMatchObject({ value: 25, denominator: 120, margin: { method: "wilson-95" } });
    expect(reading.margin?.low).toBeCloseTo(18.11, 2);
    expect(reading.margin?.high).toBeCloseTo(33.44, 2);
  });

  it("without answers has no margin", () => {
    expect(read("survey", [observe("helped", 0, "2024"), observe("asked", 0, "2024")]).margin).toBeUndefined();
  });
});

describe("an indicator of solutions", () => {
  const observations = [
    observe("kept", 3, "2024-Q4", { solution: "a" }),
    observe("joined", 4, "2024-Q4", { solution: "a" }),
    observe("kept", 1, "2024-Q4", { solution: "b" }),
  ].map((one) => ({ ...one, period: "2024" }));

  it("is read for one solution", () => {
    expect(read("kept", observations, { period: "2024", solution: "a" })).toMatchObject({ value: 75, n: 1 });
  });

  it("is read for all of them together, over those that have both", () => {
    expect(read("kept", observations)).toMatchObject({ numerator: 3, denominator: 4, n: 1, asked: 2, coverage: 0.5 });
  });
});

describe("figures in time", () => {
  const stock = { territory: "sum", time: "last" } as const;
  const definitions = compileDefinitions([
    {
      namespace: "t",
      codeLists: [],
      measures: [
        makeMeasure({ key: "places", aggregate: stock, whenPartMissing: "known-periods", standsForYears: 2 }),
        makeMeasure({ key: "months", frequency: "month" }),
      ],
      indicators: [
        makeIndicator({ key: "places", unit: "person", formula: { kind: "count", of: ["places"] } }),
        makeIndicator({ key: "months", unit: "person", formula: { kind: "count", of: ["months"] } }),
      ],
    },
  ]);

  function readAt(key: string, observations: readonly ReadObservation[], period: string) {
    return evaluateIndicator(planOf(key, definitions), indexObservations(observations, definitions.measures), {
      period,
    });
  }

  it("a stock of which one quarter is missing is its last one known, and its coverage says so", () => {
    const observations = quarters.slice(0, 3).map((period, index) => observe("places", index, period));
    expect(readAt("places", observations, "2024")).toMatchObject({ value: 2, coverage: 0.75 });
  });

  it("a stock known for a year holds in its quarters, and for the years it may stand for, no longer", () => {
    const observations = [observe("places", 7, "2022")];
    expect(readAt("places", observations, "2022-Q3")).toMatchObject({ value: 7 });
    expect(readAt("places", observations, "2024").carried).toEqual([{ measure: "t:places", from: "2022" }]);
    expect(readAt("places", observations, "2025")).toMatchObject({ value: null, reason: "missing" });
  });

  it("months make quarters and quarters make the year", () => {
    const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, "0")}`);
    const observations = months.map((period) => observe("months", 2, period));
    expect(readAt("months", observations, "2024").value).toBe(24);
    expect(readAt("months", observations, "2024-Q2").value).toBe(6);
    expect(readAt("months", observations.slice(1), "2024").value).toBeNull();
  });
});
