import { majorOf } from "./definition-version.ts";
import type { ObservationIndex } from "./index-observations.ts";
import type { IndicatorPlan } from "./indicator-plan.ts";
import { finishReading, type IndicatorReading, type ReadingGap } from "./indicator-reading.ts";
import { type Evaluation, readTerms } from "./read-input.rules.ts";
import { readWeighted } from "./read-weighted.rules.ts";
import type { Cell } from "./resolve-measure.rules.ts";
import { sumReadings } from "./sum-readings.rules.ts";

/** What is asked of an indicator. */
export interface ReadingRequest {
  /** `2024`, `2024-Q3` or `2024-03`. */
  readonly period: string;
  /** Codes such as `sex:f`, at most one of each list; none for everybody. */
  readonly breakdown?: readonly string[];
  /** One solution; without it, an indicator of solutions is read for all those of the territory together. */
  readonly solution?: string;
}

interface Sums {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly known: number;
}

const nothing: Sums = { numerator: null, denominator: null, known: 0 };

function hasBreakdown(plan: IndicatorPlan, codes: readonly string[]): boolean {
  return codes.every((code) => {
    const list = code.slice(0, code.indexOf(":"));
    const isRead = plan.definition.breakdowns.includes(list);
    return isRead && plan.inputs.every((input) => input.definition.breakdowns.includes(list));
  });
}

function addUp({ reckoning }: IndicatorPlan, evaluation: Evaluation, cell: Cell): Sums {
  if (reckoning.kind === "weighted") {
    const total = readWeighted(evaluation, reckoning, cell);
    return total ? { numerator: total.over, denominator: total.under, known: total.known } : nothing;
  }
  const over = readTerms(evaluation, reckoning.over, cell);
  if (reckoning.under === undefined) {
    return over ? { numerator: over.value, denominator: null, known: over.known } : nothing;
  }
  const under = readTerms(evaluation, reckoning.under, cell);
  if (over === undefined || under === undefined) return nothing;
  return { numerator: over.value, denominator: under.value, known: Math.min(over.known, under.known) };
}

function nameBasis(plan: IndicatorPlan, outdated: ReadonlySet<string>): string {
  return [`${plan.id}@${majorOf(plan.definition.version)}`, ...[...outdated].sort()].join(" ");
}

function readOne(plan: IndicatorPlan, index: ObservationIndex, request: ReadingRequest): IndicatorReading {
  const codes = (request.breakdown ?? []).toSorted();
  const evaluation: Evaluation = {
    index,
    solution: request.solution ?? "",
    missing: [],
    carried: [],
    outdated: new Set(),
  };
  const readable = hasBreakdown(plan, codes);
  const sums = readable ? addUp(plan, evaluation, { period: request.period, codes }) : nothing;
  const reason: { reason?: ReadingGap } = readable ? {} : { reason: "no-such-breakdown" };
  return finishReading(plan, {
    numerator: sums.numerator,
    denominator: sums.denominator,
    n: sums.numerator === null ? 0 : 1,
    asked: 1,
    coverage: sums.known,
    missing: evaluation.missing,
    carried: sums.numerator === null ? [] : evaluation.carried,
    basis: nameBasis(plan, evaluation.outdated),
    ...reason,
  });
}

function listSolutions(plan: IndicatorPlan, index: ObservationIndex): string[] {
  const places = plan.inputs.flatMap(({ id }) => [...(index.series.get(id)?.keys() ?? [])]);
  return [...new Set(places)].filter((place) => place !== "").sort();
}

/**
 * Reads one indicator in one territory, or in one of its solutions. The same function runs in the browser and on the
 * server. It always answers: a value with the sums behind it, or the reason why there is none and what is missing.
 */
export function evaluateIndicator(
  plan: IndicatorPlan,
  index: ObservationIndex,
  request: ReadingRequest,
): IndicatorReading {
  if (plan.scope === "territory" || request.solution !== undefined) return readOne(plan, index, request);
  const solutions = listSolutions(plan, index);
  if (solutions.length === 0) return readOne(plan, index, request);
  return sumReadings(
    plan,
    solutions.map((solution) => readOne(plan, index, { ...request, solution })),
  );
}
