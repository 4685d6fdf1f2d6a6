import type { CodeList } from "./code-list.ts";
import { cellKey, type Series } from "./index-observations.ts";
import { frequencies } from "./measure.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { kindOfPeriod, listContaining, listEarlierYears, splitPeriod } from "./period.ts";

/** A period and a part of the population; the codes (`sex:f`) are sorted. */
export interface Cell {
  readonly period: string;
  readonly codes: readonly string[];
}

/** A figure found or worked out. `known`: the share of its parts that were known, 1 when none was missing. */
export interface Found {
  readonly value: number;
  readonly known: number;
  /** The period it was entered for, when an earlier or a wider one stands in. */
  readonly from?: string;
}

/** Where to look: a measure, its figures of one era, and the next of its breakdowns that may be added up. */
interface Look {
  readonly plan: MeasurePlan;
  readonly series: Series;
  readonly nextList: number;
}

/** The figure entered for this very cell. */
export function readDirectly(series: Series, { period, codes }: Cell): Found | undefined {
  const kept = series.cells.get(cellKey(period, codes));
  return kept && { value: kept.value, known: 1 };
}

/** The same cell in each code of a list. */
export function splitCell({ period, codes }: Cell, list: CodeList): Cell[] {
  return list.codes.map(({ code }) => ({ period, codes: [...codes, `${list.key}:${code}`].sort() }));
}

/** Whether a measure may hold figures finer than this period. */
export function hasFinerPeriods({ definition }: MeasurePlan, period: string): boolean {
  const { frequency, aggregate } = definition;
  return aggregate.time !== "none" && frequencies.indexOf(kindOfPeriod(period)) < frequencies.indexOf(frequency);
}

/** The breakdowns whose parts make this cell's whole, from the given one on. */
export function listSplits({ plan, series, nextList }: Look, { codes }: Cell): { list: CodeList; next: number }[] {
  if (!series.openCodes.has(codes.join("+"))) return [];
  return plan.lists.flatMap((list, index) => {
    if (index < nextList || !list.exhaustive || !series.lists.has(list.key)) return [];
    return codes.some((code) => code.startsWith(`${list.key}:`)) ? [] : [{ list, next: index + 1 }];
  });
}

function addPeriods(look: Look, cell: Cell): Found | undefined {
  const { aggregate, whenPartMissing } = look.plan.definition;
  if (!look.series.openPeriods.has(cell.period) || !hasFinerPeriods(look.plan, cell.period)) return undefined;
  const parts = splitPeriod(cell.period).map((period) => resolveHere(look, { period, codes: cell.codes }));
  const found = parts.filter((part) => part !== undefined);
  const last = found.at(-1);
  if (last === undefined) return undefined;
  if (found.length < parts.length && (whenPartMissing === "none" || aggregate.time === "sum")) return undefined;
  const known = found.reduce((sum, part) => sum + part.known, 0) / parts.length;
  if (aggregate.time === "last") return { value: last.value, known };
  const sum = found.reduce((total, part) => total + part.value, 0);
  return { value: aggregate.time === "sum" ? sum : sum / found.length, known };
}

function addParts(look: Look, cell: Cell): Found | undefined {
  if (look.plan.definition.aggregate.territory !== "sum") return undefined;
  for (const { list, next } of listSplits(look, cell)) {
    const total = addAll(splitCell(cell, list), { ...look, nextList: next });
    if (total !== undefined) return total;
  }
  return undefined;
}

function addAll(cells: readonly Cell[], look: Look): Found | undefined {
  let value = 0;
  let known = 1;
  for (const cell of cells) {
    const part = resolveHere(look, cell);
    if (part === undefined) return undefined;
    value += part.value;
    known = Math.min(known, part.known);
  }
  return { value, known };
}

/** The figure of a cell: as entered, else from its finer periods, else from its parts. */
function resolveHere(look: Look, cell: Cell): Found | undefined {
  return readDirectly(look.series, cell) ?? addPeriods(look, cell) ?? addParts(look, cell);
}

/**
 * The figure of a cell, whatever way it was entered: for the cell itself; from all its finer periods, as the measure
 * adds them in time; from all the parts of a breakdown; and, for what does not add up in time, from the wider period
 * that holds it or a recent year allowed to stand for it. None when a part is missing: missing is never 0.
 */
export function resolveMeasure(plan: MeasurePlan, series: Series, cell: Cell): Found | undefined {
  const look: Look = { plan, series, nextList: 0 };
  const here = resolveHere(look, cell);
  const { aggregate, standsForYears = 0 } = plan.definition;
  if (here !== undefined || aggregate.time === "sum" || aggregate.time === "none") return here;
  for (const period of [...listContaining(cell.period), ...listEarlierYears(cell.period, standsForYears)]) {
    const wider = resolveHere(look, { period, codes: cell.codes });
    if (wider !== undefined) return { ...wider, from: period };
  }
  return undefined;
}
