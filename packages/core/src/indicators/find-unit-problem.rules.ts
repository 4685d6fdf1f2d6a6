import type { LocalText } from "../record/local-text.ts";
import type { LinearTerm } from "./formula.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { type Dimension, divideDimensions, isSameDimension } from "./quantity.ts";
import { type UnitKey, units } from "./unit.ts";

/** The unit of a measure, by the name a formula gives it. */
export type FindUnit = (reference: string) => UnitKey | undefined;

const apart: LocalText = {
  fr: "Ces mesures ne s’additionnent pas : leurs unités comptent des choses différentes.",
  en: "These measures do not add up: their units count different things.",
};

/** The unit of a sum; a text when its terms count different things; none when a measure is unknown. */
function unitOfSum(references: readonly string[], unitOf: FindUnit): UnitKey | LocalText | undefined {
  const found = references.map(unitOf);
  const [first] = found;
  if (first === undefined || found.includes(undefined)) return undefined;
  const isOneKind = found.every((unit) => unit && isSameDimension(units[unit].dimension, units[first].dimension));
  return isOneKind ? first : apart;
}

function listReferences(terms: readonly LinearTerm[]): string[] {
  return terms.map(({ measure }) => measure);
}

function sayDimension(unit: UnitKey): LocalText {
  return {
    fr: `Le calcul ne mène pas à l’unité annoncée, « ${units[unit].symbol.fr} ».`,
    en: `The formula does not lead to the unit declared, “${units[unit].symbol.en}”.`,
  };
}

function checkUnit(dimension: Dimension, unit: UnitKey): LocalText | undefined {
  return isSameDimension(dimension, units[unit].dimension) ? undefined : sayDimension(unit);
}

function checkShare(over: UnitKey, under: UnitKey, unit: UnitKey): LocalText | undefined {
  return checkUnit(divideDimensions(units[over].dimension, units[under].dimension), unit);
}

/** What the factor of a ratio must be for the value to be in its unit: 100 for a percentage. */
export function expectFactor(over: UnitKey, under: UnitKey, unit: UnitKey): number {
  const scale = (key: UnitKey) => units[key].scale[0] / units[key].scale[1];
  return scale(over) / scale(under) / scale(unit);
}

function checkFactor(expected: number, factor: number): LocalText | undefined {
  if (Math.abs(expected - factor) <= 1e-9 * expected) return undefined;
  return {
    fr: `Pour cette unité, le facteur est ${expected}, et non ${factor}.`,
    en: `For this unit the factor is ${expected}, not ${factor}.`,
  };
}

function checkSums(sums: readonly (UnitKey | LocalText | undefined)[]): LocalText | undefined {
  return sums.find((sum) => typeof sum === "object");
}

/** Whether the units of the measures lead to the unit declared; what is wrong otherwise. */
export function findUnitProblem(
  { formula, unit }: Pick<IndicatorDefinition, "formula" | "unit">,
  unitOf: FindUnit,
): LocalText | undefined {
  switch (formula.kind) {
    case "count": {
      const sum = unitOfSum(formula.of, unitOf);
      return typeof sum === "string" ? checkUnit(units[sum].dimension, unit) : sum;
    }
    case "ratio": {
      const over = unitOfSum(listReferences(formula.numerator), unitOf);
      const under = unitOfSum(listReferences(formula.denominator), unitOf);
      if (typeof over !== "string" || typeof under !== "string") return checkSums([over, under]);
      return checkShare(over, under, unit) ?? checkFactor(expectFactor(over, under, unit), formula.factor);
    }
    case "survey-share": {
      const over = unitOf(formula.favourable);
      const under = unitOf(formula.answers);
      return over && under && checkShare(over, under, unit);
    }
    case "weighted-mean": {
      const value = unitOf(formula.value);
      return value && checkUnit(units[value].dimension, unit);
    }
  }
}
