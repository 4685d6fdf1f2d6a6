import { cellKey, type Series } from "./index-observations.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { splitPeriod } from "./period.ts";
import { type Cell, hasFinerPeriods, listSplits, resolveMeasure, splitCell } from "./resolve-measure.rules.ts";

/** A figure that would be needed: of which measure, for which period and part of the population. */
export interface MissingInput {
  readonly measure: string;
  readonly period: string;
  readonly breakdown: readonly string[];
}

/**
 * What to enter so that a cell has a figure. When part of it is there already (three quarters of a year, one sex of
 * two), only the rest is named.
 */
export function findMissing(plan: MeasurePlan, series: Series | undefined, cell: Cell): MissingInput[] {
  const rest = series === undefined ? [] : listRest(plan, series, cell);
  return (rest.length > 0 ? rest : [cell]).map(({ period, codes }) => ({ measure: plan.id, period, breakdown: codes }));
}

function listRest(plan: MeasurePlan, series: Series, cell: Cell): Cell[] {
  const splits = listSplits({ plan, series, nextList: 0 }, cell).map(({ list }) => splitCell(cell, list));
  if (series.openPeriods.has(cell.period) && hasFinerPeriods(plan, cell.period)) {
    splits.unshift(splitPeriod(cell.period).map((period) => ({ period, codes: cell.codes })));
  }
  for (const parts of splits) {
    const absent = parts.filter((part) => !isKnown(plan, series, part));
    if (absent.length > 0 && absent.length < parts.length) return absent;
  }
  return [];
}

function isKnown(plan: MeasurePlan, series: Series, cell: Cell): boolean {
  return series.cells.has(cellKey(cell.period, cell.codes)) || resolveMeasure(plan, series, cell) !== undefined;
}
