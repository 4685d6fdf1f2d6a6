import type { IndicatorPlan } from "./indicator-plan.ts";
import { finishReading, type IndicatorReading, type ReadingGap } from "./indicator-reading.ts";

/** The basis of sums that had none in common: nothing can be added to them. */
const mixed = "mixed";

type Pair = Pick<IndicatorReading, "numerator" | "denominator">;

const nothing: Pair = { numerator: null, denominator: null };

function add(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

function addPairs(one: Pair, other: Pair): Pair {
  return {
    numerator: add(one.numerator, other.numerator),
    denominator: add(one.denominator, other.denominator),
  };
}

/** Σ of both; or, for a count kept at its highest or lowest, that one. */
function combine(plan: IndicatorPlan, [first = nothing, ...rest]: readonly Pair[]): Pair {
  const { numerator, denominator } = first;
  if (plan.combine === "sum" || plan.combine === "none") return rest.reduce(addPairs, { numerator, denominator });
  const counts = [first, ...rest].flatMap((pair) => pair.numerator ?? []);
  const kept = plan.combine === "max" ? Math.max(...counts) : Math.min(...counts);
  return { numerator: counts.length === 0 ? null : kept, denominator };
}

function findGap(plan: IndicatorPlan, counted: readonly IndicatorReading[]): ReadingGap | undefined {
  const [first] = counted;
  if (first === undefined) return "missing";
  if (counted.some(({ basis }) => basis !== first.basis || basis === mixed)) return "mixed-versions";
  const n = counted.reduce((sum, reading) => sum + reading.n, 0);
  return plan.combine === "none" && n > 1 ? "not-additive" : undefined;
}

interface Asked {
  readonly asked: number;
  readonly weighed: number;
}

/** One that has both sums among several: nothing is added to it, and it stays what it said, of whatever version. */
function keepAlone(
  one: IndicatorReading,
  readings: readonly IndicatorReading[],
  { asked, weighed }: Asked,
): IndicatorReading {
  const coverage = asked === 0 ? 0 : weighed / asked;
  return { ...one, asked, coverage, missing: readings.length === 1 ? one.missing : [] };
}

/**
 * One reading out of those of several territories, solutions or parts: Σ numerators over Σ denominators of those that
 * have both, never a mean of ratios. Summing regions and then a nation gives what summing the nation gives. Readings
 * whose versions do not compare, and those that cannot be added (`none`), give no value: they are shown side by side.
 * What is missing is told by each reading; here, `n` of `asked` and `coverage` say how much.
 */
export function sumReadings(plan: IndicatorPlan, readings: readonly IndicatorReading[]): IndicatorReading {
  const counted = readings.filter(({ n }) => n > 0);
  const asked = readings.reduce((sum, reading) => sum + reading.asked, 0);
  const weighed = readings.reduce((sum, reading) => sum + reading.coverage * reading.asked, 0);
  if (counted.length === 1 && counted[0] !== undefined) return keepAlone(counted[0], readings, { asked, weighed });
  const gap = findGap(plan, counted);
  const pair = gap === undefined ? combine(plan, counted) : nothing;
  const [first] = counted.length > 0 ? counted : readings;
  return finishReading(plan, {
    ...pair,
    n: counted.reduce((sum, reading) => sum + reading.n, 0),
    asked,
    coverage: asked === 0 ? 0 : weighed / asked,
    missing: readings.length === 1 ? (first?.missing ?? []) : [],
    carried: counted.flatMap(({ carried }) => carried),
    basis: gap === "mixed-versions" ? mixed : (first?.basis ?? plan.id),
    ...(gap === undefined ? {} : { reason: gap }),
  });
}
