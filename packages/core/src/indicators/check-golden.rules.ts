import { referToMeasure } from "./compile-definitions.rules.ts";
import { evaluateIndicator } from "./evaluate-indicator.rules.ts";
import type { GoldenExample } from "./golden-example.ts";
import { indexObservations, type ReadObservation } from "./index-observations.ts";
import type { IndicatorPlan } from "./indicator-plan.ts";

/** An example whose value is not the one the indicator gives. `place` is its rank among the examples. */
export interface GoldenMismatch {
  readonly place: number;
  readonly expected: number | null;
  readonly computed: number | null;
}

/** A golden example is worked for one whole year; which one does not matter. */
const exampleYear = "2024";
const exampleSolution = "example";

function observe(plan: IndicatorPlan, given: Readonly<Record<string, number | null>>): ReadObservation[] {
  return plan.inputs.flatMap(({ id, definition }) => {
    const value = given[referToMeasure(id)];
    if (value === undefined || value === null) return [];
    const place = definition.scope === "solution" ? { solution: exampleSolution } : {};
    const { unit, version } = definition;
    return {
      id,
      measure: id,
      period: exampleYear,
      value,
      unit,
      status: "measured",
      definitionVersion: version,
      ...place,
    };
  });
}

/** Equal up to what doubles lose. */
function agrees(expected: number | null, computed: number | null): boolean {
  if (expected === null || computed === null) return expected === computed;
  return Math.abs(expected - computed) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** What a version of an indicator gives for some figures, by the names its formula gives them; `null` says one is missing. */
export function workExample(current: IndicatorPlan, given: GoldenExample["given"]): number | null {
  // Of this version alone: one it replaced does not stand in for a figure the example lacks.
  const plan = { ...current, earlier: [] };
  const measures = new Map(plan.inputs.map((input) => [input.id, input]));
  const index = indexObservations(observe(plan, given), measures);
  return evaluateIndicator(plan, index, { period: exampleYear, solution: exampleSolution }).value;
}

/** Works every golden example of an indicator and lists those that give something else than they say. */
export function checkGolden(plan: IndicatorPlan): GoldenMismatch[] {
  return plan.definition.golden.flatMap(({ given, gives }, place) => {
    const value = workExample(plan, given);
    return agrees(gives, value) ? [] : [{ place, expected: gives, computed: value }];
  });
}
