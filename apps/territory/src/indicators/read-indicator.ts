import {
  evaluateIndicator,
  type IndicatorPlan,
  type IndicatorReading,
  kindOfPeriod,
  type MissingInput,
  type PeriodKind,
} from "@bassin/core";
import type { FigureRead, Figures } from "./figures.ts";
import { listBetween } from "./periods.ts";

/** What an indicator says in a period. */
export interface ReadPoint {
  readonly period: string;
  readonly reading: IndicatorReading;
}

/** An indicator read over time, for the territory or for a solution. */
export interface ReadIndicator {
  readonly plan: IndicatorPlan;
  readonly solution: string | undefined;
  readonly breakdown: readonly string[];
  readonly points: readonly ReadPoint[];
  /** The newest period with a value. */
  readonly latest: ReadPoint | undefined;
  /** The one with a value before it. */
  readonly earlier: ReadPoint | undefined;
  /** The newest period something is told of; the last full year when nothing is. */
  readonly asked: ReadPoint;
}

export interface Wanted {
  readonly solution?: string | undefined;
  readonly breakdown?: readonly string[];
  /** The day it is, of which only the year counts. */
  readonly today: string;
}

const kinds: readonly PeriodKind[] = ["year", "quarter", "month"];

/** Whether a figure is one an indicator reads of itself, and not one shared by all. */
const isOwn = ({ reads }: IndicatorPlan, { measure }: FigureRead): boolean => {
  const own = reads.filter(({ id }) => !id.startsWith("core:"));
  return (own.length > 0 ? own : reads).some(({ id }) => id === measure);
};

/** Reads an indicator in every period told of, at the pace that says most; between two, a gap stays a gap. */
export function readIndicator(figures: Figures, plan: IndicatorPlan, wanted: Wanted): ReadIndicator {
  const { solution, breakdown = [], today } = wanted;
  const read = (period: string): ReadPoint => ({
    period,
    reading: evaluateIndicator(plan, figures.index, {
      period,
      breakdown,
      ...(solution === undefined ? {} : { solution }),
    }),
  });
  const told = figures.observations.filter(
    (one) => isOwn(plan, one) && (one.solution == null || solution === undefined || one.solution === solution),
  );
  const periods = new Set(told.flatMap(({ period }) => [period, period.slice(0, 4)]));
  const [points = []] = kinds
    .map((kind) => readKind([...periods].filter((period) => kindOfPeriod(period) === kind).sort(), read))
    .toSorted((one, other) => countKnown(other) - countKnown(one));
  const known = points.filter(({ reading }) => reading.value !== null);
  const asked = points.at(-1) ?? read(String(Number(today.slice(0, 4)) - 1));
  return { plan, solution, breakdown, points, latest: known.at(-1), earlier: known.at(-2), asked };
}

function readKind(periods: readonly string[], read: (period: string) => ReadPoint): ReadPoint[] {
  const [first] = periods;
  const last = periods.at(-1);
  return first === undefined || last === undefined ? [] : listBetween(first, last).map(read);
}

const countKnown = (points: readonly ReadPoint[]) => points.filter(({ reading }) => reading.value !== null).length;

/** Whether anything at all is told for an indicator. */
export const isTold = ({ points }: ReadIndicator): boolean => points.length > 0;

/** The figures to enter so that the newest period has a value; none when it has one. */
export const listMissing = ({ asked: { reading } }: ReadIndicator): readonly MissingInput[] =>
  reading.value === null ? reading.missing : [];

/** Whether the latest values are on both sides of a definition that changed: they are not compared then. */
export const isBroken = ({ latest, earlier }: ReadIndicator): boolean =>
  latest !== undefined && earlier !== undefined && latest.reading.basis !== earlier.reading.basis;

/** The periods whose value does not compare with the one known before it: the definition changed between them. */
export function listBreaks({ points }: ReadIndicator): string[] {
  const known = points.filter(({ reading }) => reading.value !== null);
  return known.flatMap(({ period, reading }, place) => {
    const before = known[place - 1]?.reading.basis;
    return before === undefined || before === reading.basis ? [] : period;
  });
}

/** The values that compare with the latest, period by period: those across a changed definition are left out. */
export const listComparable = ({ points, latest }: ReadIndicator): (number | null)[] =>
  points.map(({ reading }) => (reading.basis === latest?.reading.basis ? reading.value : null));

/** The figures the latest value rests on that are estimated or provisional, or have a source. */
export function listBehind(figures: Figures, { plan, latest, solution }: ReadIndicator): FigureRead[] {
  if (latest === undefined) return [];
  const periods = new Set([latest.period, ...latest.reading.carried.map(({ from }) => from)]);
  return figures.observations.filter(
    ({ measure, period, solution: of }) =>
      plan.reads.some(({ id }) => id === measure) &&
      (periods.has(period) || period.startsWith(`${latest.period}-`)) &&
      (of == null || solution === undefined || of === solution),
  );
}
