import { describe, expect, it } from "vitest";
import { compileDefinitions } from "./compile-definitions.rules.ts";
import type { Comparability } from "./definition-version.ts";
import { evaluateIndicator } from "./evaluate-indicator.rules.ts";
import { indexObservations, type ReadObservation } from "./index-observations.ts";
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
