import type { Series } from "./index-observations.ts";
import type { CarriedInput } from "./indicator-reading.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { splitPeriod } from "./period.ts";
import { type Evaluation, listSeries, noteEra, readInput } from "./read-input.rules.ts";
import {
  type Cell,
  hasFinerPeriods,
  listSplits,
  readDirectly,
  resolveMeasure,
  splitCell,
} from "./resolve-measure.rules.ts";

/** Σ(value × weight) and Σ weight, with the share of it that was known. */
export interface WeightedTotal {
  readonly over: number;
  readonly under: number;
  readonly known: number;
  /** Weights that stand in from another period. */
  readonly carried: readonly CarriedInput[];
}

interface WeightedLook {
  readonly evaluation: Evaluation;
  readonly value: MeasurePlan;
  readonly weight: MeasurePlan;
  readonly series: Series;
  readonly nextList: number;
}

/** A weight read without noting it missing: another way may be found. */
function findWeight({ evaluation, weight }: WeightedLook, cell: Cell) {
  const [series] = listSeries(evaluation, weight);
  return series && resolveMeasure(weight, series, cell);
}

function readHere(look: WeightedLook, cell: Cell): WeightedTotal | undefined {
  const value = readDirectly(look.series, cell);
  const weight = value && findWeight(look, cell);
  if (value === undefined || weight === undefined) return addPeriods(look, cell) ?? addParts(look, cell);
  const carried = weight.from === undefined ? [] : [{ measure: look.weight.id, from: weight.from }];
  return { over: value.value * weight.value, under: weight.value, known: weight.known, carried };
}

function addPeriods(look: WeightedLook, cell: Cell): WeightedTotal | undefined {
  if (!look.series.openPeriods.has(cell.period) || !hasFinerPeriods(look.value, cell.period)) return undefined;
  const parts = splitPeriod(cell.period).map((period) => readHere(look, { period, codes: cell.codes }));
  const found = parts.filter((part) => part !== undefined);
  const isEnough = found.length === parts.length || look.value.definition.whenPartMissing === "known-periods";
  if (found.length === 0 || !isEnough) return undefined;
  const total = addTotals(found);
  // A stock (inhabitants) weighs as much over a year as over a quarter: its mean is kept, a flow (meals) adds up.
  const share = look.weight.definition.aggregate.time === "sum" ? 1 : found.length;
  const known = found.reduce((sum, part) => sum + part.known, 0) / parts.length;
  return { over: total.over / share, under: total.under / share, known, carried: total.carried };
}

function addParts(look: WeightedLook, cell: Cell): WeightedTotal | undefined {
  if (look.weight.definition.aggregate.territory !== "sum") return undefined;
  for (const { list, next } of listSplits({ ...look, plan: look.value }, cell)) {
    const parts = splitCell(cell, list).map((part) => readHere({ ...look, nextList: next }, part));
    const found = parts.filter((part) => part !== undefined);
    if (found.length === parts.length) return addTotals(found);
  }
  return undefined;
}

function addTotals(parts: readonly WeightedTotal[]): WeightedTotal {
  return {
    over: parts.reduce((sum, part) => sum + part.over, 0),
    under: parts.reduce((sum, part) => sum + part.under, 0),
    known: Math.min(...parts.map(({ known }) => known)),
    carried: [...new Map(parts.flatMap(({ carried }) => carried).map((one) => [one.from, one])).values()],
  };
}

/**
 * The sums of a weighted mean in a cell: the value as entered times its weight; else, from finer periods or from the
 * parts of a breakdown, each part weighted before it is added. Missing figures are noted.
 */
export function readWeighted(
  evaluation: Evaluation,
  { value, weight }: { readonly value: MeasurePlan; readonly weight: MeasurePlan },
  cell: Cell,
): WeightedTotal | undefined {
  for (const [era, series] of listSeries(evaluation, value).entries()) {
    const total = series && readHere({ evaluation, value, weight, series, nextList: 0 }, cell);
    if (total === undefined) continue;
    noteEra(evaluation, value, era);
    evaluation.carried.push(...total.carried);
    return total;
  }
  const known = readInput(evaluation, value, cell);
  const weighed = readInput(evaluation, weight, cell);
  if (known === undefined || weighed === undefined) return undefined;
  return {
    over: known.value * weighed.value,
    under: weighed.value,
    known: Math.min(known.known, weighed.known),
    carried: [],
  };
}
