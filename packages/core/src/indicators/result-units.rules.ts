import { expectFactor, type FindUnit, findUnitProblem } from "./find-unit-problem.rules.ts";
import type { Formula } from "./formula.ts";
import { type UnitKey, unitKeys } from "./unit.ts";

/** A formula with the factor that reading it in a unit asks for: 100 in percent; the same when it has none. */
export function fitFactor(formula: Formula, unit: UnitKey, unitOf: FindUnit): Formula {
  if (formula.kind !== "ratio") return formula;
  const over = unitOf(formula.numerator[0]?.measure ?? "");
  const under = unitOf(formula.denominator[0]?.measure ?? "");
  return over === undefined || under === undefined ? formula : { ...formula, factor: expectFactor(over, under, unit) };
}

/** The units a formula may be read in, those of the list its measures lead to; none when they lead nowhere. */
export function listResultUnits(formula: Formula, unitOf: FindUnit): UnitKey[] {
  return unitKeys.filter(
    (unit) => findUnitProblem({ formula: fitFactor(formula, unit, unitOf), unit }, unitOf) === undefined,
  );
}
