import { frequencies } from "../measure.ts";
import type { MeasurePlan } from "../measure-plan.ts";
import { kindOfPeriod, listContaining, listEarlierYears, type PeriodKind, splitPeriod } from "../period.ts";

/** Where the figure of a period is looked for, in order: there, in what holds it, in the years that may stand for it. */
export function listTriedPeriods({ definition }: MeasurePlan, period: string): string[] {
  const { aggregate, standsForYears = 0 } = definition;
  if (aggregate.time === "sum" || aggregate.time === "none") return [period];
  return [period, ...listContaining(period), ...listEarlierYears(period, standsForYears)];
}

/** The kinds of periods a measure adds up from finer ones. */
export function listSplitKinds({ definition }: MeasurePlan): PeriodKind[] {
  if (definition.aggregate.time === "none") return [];
  return frequencies.slice(0, frequencies.indexOf(definition.frequency));
}

/** Periods, and the finer ones they are added up from. */
export function listWithin(plan: MeasurePlan, periods: readonly string[]): string[] {
  const splits = listSplitKinds(plan);
  const open = (period: string): string[] =>
    splits.includes(kindOfPeriod(period)) ? [period, ...splitPeriod(period).flatMap(open)] : [period];
  return [...new Set(periods.flatMap(open))];
}
