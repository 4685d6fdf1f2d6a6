import type { MissingInput } from "./find-missing.rules.ts";
import type { IndicatorPlan } from "./indicator-plan.ts";
import { estimateMargin, type Margin } from "./margin.rules.ts";

/** Why there is no value. */
export const readingGaps = [
  "missing",
  "zero-denominator",
  "not-finite",
  "no-such-breakdown",
  "not-additive",
  "mixed-versions",
] as const;
export type ReadingGap = (typeof readingGaps)[number];

/** A figure that stands for the period asked: of which measure, entered for when. */
export interface CarriedInput {
  readonly measure: string;
  readonly from: string;
}

/**
 * What an indicator says. Always kept as sums, so that readings of several territories, solutions, periods or parts are
 * summed before they are divided, and never averaged.
 */
export interface IndicatorReading {
  readonly numerator: number | null;
  /** `null` for a count. */
  readonly denominator: number | null;
  /** How many territories (or solutions) are in these sums; 1 or 0 for one of them. */
  readonly n: number;
  /** How many were asked for. */
  readonly asked: number;
  /** The share of what was asked for that was known: 1 when nothing is missing. */
  readonly coverage: number;
  readonly value: number | null;
  /** Said exactly when there is no value. */
  readonly reason?: ReadingGap;
  readonly missing: readonly MissingInput[];
  readonly carried: readonly CarriedInput[];
  /** Of a survey share, in the unit of the value. */
  readonly margin?: Margin;
  /** The value is outside what the definition holds possible. */
  readonly outOfRange: boolean;
  /** The version of the indicator, then the measures read in an older version; readings add up within one basis. */
  readonly basis: string;
}

/** The sums of a reading, before its value. */
export type ReadingSums = Pick<
  IndicatorReading,
  "numerator" | "denominator" | "n" | "asked" | "coverage" | "missing" | "carried" | "basis"
> & { readonly reason?: ReadingGap };

function divide({ numerator, denominator }: ReadingSums, plan: IndicatorPlan): number | ReadingGap {
  const isCount = plan.reckoning.kind === "terms" && plan.reckoning.under === undefined;
  if (numerator === null || (denominator === null && !isCount)) return "missing";
  if (denominator === 0) return "zero-denominator";
  const value = denominator === null ? numerator * plan.factor : (numerator / denominator) * plan.factor;
  return Number.isFinite(value) ? value : "not-finite";
}

function scaleMargin({ numerator, denominator }: ReadingSums, plan: IndicatorPlan): { margin: Margin } | undefined {
  if (plan.definition.formula.kind !== "survey-share" || numerator === null || denominator === null) return undefined;
  const margin = estimateMargin(numerator, denominator);
  return margin && { margin: { ...margin, low: margin.low * plan.factor, high: margin.high * plan.factor } };
}

/** Whether a value is outside what the definition holds possible. */
export function isOutOfRange({ definition: { range } }: IndicatorPlan, value: number): boolean {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
  return value < min || value > max;
}

/** Works out the value of sums, or says why there is none. */
export function finishReading(plan: IndicatorPlan, sums: ReadingSums): IndicatorReading {
  const value = sums.reason ?? divide(sums, plan);
  if (typeof value === "string") return { ...sums, value: null, reason: value, outOfRange: false };
  return { ...sums, value, outOfRange: isOutOfRange(plan, value), ...scaleMargin(sums, plan) };
}
