import {
  type DecimalMark,
  findObservationProblems,
  type MeasurePlan,
  type ObservationProblem,
  observationProblem,
  parseNumber,
} from "@bassin/core";
import type { Cell } from "./cell.ts";

/** What was typed in a cell: a value, nothing, or why it cannot be taken. */
export type Typed =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: ObservationProblem | "percent" };

const percents = new Set(["percent", "per-mille"]);

/** Reads what was typed or pasted in a cell, and judges it as the server will. */
export function readTyped(words: string, cell: Cell, decimal: DecimalMark): Typed {
  const typed = words.trim();
  if (typed === "" || typed === "-" || typed === "–") return { ok: true, value: null };
  const read = parseNumber(typed, decimal);
  if (read === undefined) return { ok: false, problem: observationProblem("not-a-number", typed) };
  const { unit } = cell.plan.definition;
  if (read.isPercent && !percents.has(unit)) return { ok: false, problem: "percent" };
  const value = read.isPercent && unit === "per-mille" ? read.value * 10 : read.value;
  const [problem] = findObservationProblems(asSaid(cell, value), groundOf(cell.plan, cell.solution));
  return problem === undefined ? { ok: true, value } : { ok: false, problem };
}

const groundOf = (plan: MeasurePlan, solution: string | null) => ({
  measures: new Map([[plan.id, plan]]),
  solutions: new Set(solution === null ? [] : [solution]),
});

const asSaid = ({ plan, solution, period, codes }: Cell, value: number) => ({
  measure: plan.id,
  definitionVersion: plan.definition.version,
  solution,
  period,
  breakdown: [...codes],
  value,
  unit: plan.definition.unit,
  status: "measured",
});
