import { describe, expect, it } from "vitest";
import { findUnitProblem } from "./find-unit-problem.rules.ts";
import type { Formula } from "./formula.ts";
import { fitFactor, listResultUnits } from "./result-units.rules.ts";
import type { UnitKey } from "./unit.ts";

const unitOf = (reference: string): UnitKey | undefined =>
  (({ people: "person", weight: "tonne", meals: "meal", homes: "household", wait: "minute" }) as const)[reference];

const ratio = (over: string, under: string): Formula => ({
  kind: "ratio",
  numerator: [{ measure: over }],
  denominator: [{ measure: under }],
  factor: 1,
});

describe("the units a formula may be read in", () => {
  it.each<[Formula, UnitKey[]]>([
    [ratio("people", "people"), ["number", "percent", "per-mille"]],
    [ratio("weight", "meals"), ["gram-per-meal"]],
    [ratio("people", "homes"), []],
    [{ kind: "count", of: ["weight"] }, ["gram", "kilogram", "tonne"]],
    [{ kind: "weighted-mean", value: "wait", weight: "people" }, ["minute", "hour"]],
    [{ kind: "survey-share", favourable: "people", answers: "people" }, ["number", "percent", "per-mille"]],
  ])("%o", (formula, found) => {
    expect(listResultUnits(formula, unitOf)).toEqual(found);
    for (const unit of found) {
      expect(findUnitProblem({ formula: fitFactor(formula, unit, unitOf), unit }, unitOf)).toBeUndefined();
    }
  });
});
