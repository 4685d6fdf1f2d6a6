import { evaluateIndicator } from "./evaluate-indicator.rules.ts";
import { indexObservations, type ReadObservation } from "./index-observations.ts";
import type { IndicatorPlan } from "./indicator-plan.ts";
import type { IndicatorReading } from "./indicator-reading.ts";
import type { MeasurePlan } from "./measure-plan.ts";

/** A reading of an indicator, and what it was read for. */
export interface PlacedReading {
  readonly indicator: string;
  /** `null`: for the whole territory. */
  readonly solution: string | null;
  readonly period: string;
  /** One code such as `sex:f`; none for everybody. */
  readonly breakdown: readonly string[];
  readonly reading: IndicatorReading;
}

const yearOf = (period: string): string => period.slice(0, 4);

/** For how many years a figure of these measures may stand after its own. */
export function yearsStanding(inputs: Iterable<MeasurePlan>): number {
  return Math.max(0, ...[...inputs].map(({ definition }) => definition.standsForYears ?? 0));
}

/** The years in which a figure of one of those may change what is read. */
export function listAffectedYears(years: Iterable<string>, inputs: Iterable<MeasurePlan>): string[] {
  const standing = yearsStanding(inputs);
  const affected = [...years].flatMap((year) =>
    Array.from({ length: standing + 1 }, (_, later) => String(Number(year) + later).padStart(4, "0")),
  );
  return [...new Set(affected)].sort();
}

/**
 * Reads indicators wherever there is something to read in those years: for each period entered, for everybody and for
 * each part of the population entered, for the territory or for each solution. Where none of its figures is, an
 * indicator is not read.
 */
export function readEverywhere(
  plans: readonly IndicatorPlan[],
  observations: readonly ReadObservation[],
  years: readonly string[],
): PlacedReading[] {
  const measures = new Map(plans.flatMap(({ reads }) => reads.map((input) => [input.id, input])));
  const index = indexObservations(observations, measures);
  const byMeasure = Map.groupBy(observations, ({ measure }) => measure);
  return plans.flatMap((plan) => {
    const entered = plan.reads.flatMap(({ id }) => byMeasure.get(id) ?? []);
    return listPlaces(plan, entered, years).map(
      (place): PlacedReading => ({
        indicator: plan.id,
        ...place,
        reading: evaluateIndicator(plan, index, {
          period: place.period,
          breakdown: place.breakdown,
          ...(place.solution === null ? {} : { solution: place.solution }),
        }),
      }),
    );
  });
}

function listPlaces(plan: IndicatorPlan, entered: readonly ReadObservation[], years: readonly string[]) {
  const solutions =
    plan.scope === "territory" ? [null] : [...new Set(entered.flatMap(({ solution }) => solution ?? []))];
  return solutions.flatMap((solution) => {
    const here = entered.filter((one) => one.solution == null || one.solution === solution);
    const codes = new Set(here.flatMap(({ breakdown }) => breakdown ?? []).filter((code) => isReadBy(plan, code)));
    const parts = [[], ...[...codes].sort().map((code) => [code])];
    return listPeriods(plan, here, years).flatMap((period) =>
      parts.map((breakdown) => ({ solution, period, breakdown })),
    );
  });
}

const isReadBy = ({ definition }: IndicatorPlan, code: string): boolean =>
  definition.breakdowns.includes(code.slice(0, code.indexOf(":")));

/** The years something was entered for, or stands for, and the finer periods entered in them. */
function listPeriods(
  { reads }: IndicatorPlan,
  entered: readonly ReadObservation[],
  years: readonly string[],
): string[] {
  const wanted = new Set(years);
  const standing = yearsStanding(reads);
  const periods = new Set<string>();
  for (const period of new Set(entered.map((one) => one.period))) {
    const year = yearOf(period);
    if (wanted.has(year)) periods.add(period);
    for (let later = 0; later <= standing; later += 1) {
      const affected = String(Number(year) + later).padStart(4, "0");
      if (wanted.has(affected)) periods.add(affected);
    }
  }
  return [...periods].sort();
}
