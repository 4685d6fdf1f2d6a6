import { majorOf } from "./definition-version.ts";
import type { ObservationIndex } from "./index-observations.ts";
import type { EarlierPlan, IndicatorPlan } from "./indicator-plan.ts";
import { finishReading, type IndicatorReading, isOutOfRange, type ReadingGap } from "./indicator-reading.ts";
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

function readVersion(plan: IndicatorPlan, index: ObservationIndex, request: ReadingRequest): IndicatorReading {
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

/** The current version; where its figures are missing, the newest of those it replaced that has its own. */
function readOne(plan: IndicatorPlan, index: ObservationIndex, request: ReadingRequest): IndicatorReading {
  const current = readVersion(plan, index, request);
  if (current.reason !== "missing") return current;
  for (const earlier of plan.earlier) {
    const reading = readVersion(earlier.plan, index, request);
    if (reading.value !== null) return asCurrent(plan, earlier, reading);
  }
  return current;
}

/** A reading of an earlier version on the scale of the current one; its basis says whether the two compare. */
function asCurrent(
  plan: IndicatorPlan,
  { plan: earlier, factor, major }: EarlierPlan,
  reading: IndicatorReading,
): IndicatorReading {
  const { numerator, margin } = reading;
  const value = (reading.value ?? 0) * factor;
  const [version = "", ...outdated] = reading.basis.split(" ");
  return {
    ...reading,
    value,
    numerator: numerator === null ? null : (numerator * earlier.factor * factor) / plan.factor,
    outOfRange: isOutOfRange(plan, value),
    basis: [`${version.slice(0, version.lastIndexOf("@"))}@${major}`, ...outdated].join(" "),
    ...(margin ? { margin: { ...margin, low: margin.low * factor, high: margin.high * factor } } : {}),
  };
}

function listSolutions(plan: IndicatorPlan, index: ObservationIndex): string[] {
  const places = plan.reads.flatMap(({ id }) => [...(index.series.get(id)?.keys() ?? [])]);
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
