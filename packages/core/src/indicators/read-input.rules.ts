import { findMissing, type MissingInput } from "./find-missing.rules.ts";
import type { ObservationIndex, Series } from "./index-observations.ts";
import type { PlannedTerm } from "./indicator-plan.ts";
import type { CarriedInput } from "./indicator-reading.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { type Cell, type Found, resolveMeasure } from "./resolve-measure.rules.ts";

/** What an evaluation looks at, and what it notes on its way. */
export interface Evaluation {
  readonly index: ObservationIndex;
  /** The solution whose figures are read; "" in a territory. */
  readonly solution: string;
  readonly missing: MissingInput[];
  readonly carried: CarriedInput[];
  /** Measures read in an older version that does not compare with the current one. */
  readonly outdated: Set<string>;
}

/** A sum of terms, with the share of it that was known. */
export interface Total {
  readonly value: number;
  readonly known: number;
}

/** The figures of a measure, the comparable ones first, then those from before each break. */
export function listSeries(evaluation: Evaluation, plan: MeasurePlan): readonly (Series | undefined)[] {
  const place = plan.definition.scope === "solution" ? evaluation.solution : "";
  return evaluation.index.series.get(plan.id)?.get(place) ?? [];
}

/** Says that a measure was read in an older version. */
export function noteEra(evaluation: Evaluation, plan: MeasurePlan, era: number): void {
  if (era > 0) evaluation.outdated.add(`${plan.id}-${era}`);
}

/** Says what to enter so that a measure has a figure. */
function noteMissing(evaluation: Evaluation, plan: MeasurePlan, cell: Cell): void {
  const [current] = listSeries(evaluation, plan);
  for (const missing of findMissing(plan, current, cell)) {
    const isNoted = evaluation.missing.some(
      ({ measure, period, breakdown }) =>
        measure === missing.measure && period === missing.period && breakdown.join() === missing.breakdown.join(),
    );
    if (!isNoted) evaluation.missing.push(missing);
  }
}

/** The figure of a measure, or none, noted as missing. Never mixes figures from both sides of a break. */
export function readInput(evaluation: Evaluation, plan: MeasurePlan, cell: Cell): Found | undefined {
  for (const [era, series] of listSeries(evaluation, plan).entries()) {
    const found = series && resolveMeasure(plan, series, cell);
    if (found === undefined) continue;
    noteEra(evaluation, plan, era);
    if (found.from !== undefined) evaluation.carried.push({ measure: plan.id, from: found.from });
    return found;
  }
  noteMissing(evaluation, plan, cell);
  return undefined;
}

/** Σ of terms; none as soon as one is missing, all the missing ones being noted. */
export function readTerms(evaluation: Evaluation, terms: readonly PlannedTerm[], cell: Cell): Total | undefined {
  let value = 0;
  let known = 1;
  let isWhole = true;
  for (const { measure, times } of terms) {
    const found = readInput(evaluation, measure, cell);
    if (found === undefined) isWhole = false;
    else {
      value += found.value * times;
      known = Math.min(known, found.known);
    }
  }
  return isWhole ? { value, known } : undefined;
}
