import type { BatonLane, BatonSpan } from "@bassin/core";
import { endOfDate, startOfDate } from "../date/partial-date.ts";

export type MandateRole = BatonLane["role"];

const mandateRoles = ["impulse", "carrying", "integrator"] as const satisfies readonly MandateRole[];

/** A stretch of the timeline, between 0 (its left edge) and 1, and the instants it stands for. */
export interface Stretch {
  left: number;
  width: number;
  starts: number;
  ends: number;
}

/** One role of one solution as it is drawn; without anything, a role nobody was said to hold. */
export interface DrawnLane {
  role: MandateRole;
  solution: string | null;
  bars: (Stretch & { span: BatonSpan })[];
  handovers: Stretch[];
  /** `isOpen` when nobody holds the role on the day it is read. */
  vacancies: (Stretch & { isOpen: boolean })[];
}

export interface BatonLayout {
  lanes: DrawnLane[];
  /** The first of January of the years shown. */
  years: { year: number; at: number }[];
  today: number;
}

const mostYears = 6;

/** Places the reading of the rules on one line of time that ends at `asOf`, or later when a mandate already says so. */
export function layOutBaton(lanes: readonly BatonLane[], asOf: string): BatonLayout {
  const now = endOfDate(asOf);
  const spans = lanes.flatMap((lane) => lane.spans);
  const first = Math.min(now - 1, ...spans.flatMap(({ from }) => (from ? [startOfDate(from)] : [])));
  const last = Math.max(now, ...spans.flatMap(({ to }) => (to ? [endOfDate(to)] : [])));
  const at = (instant: number) => (instant - first) / (last - first);
  const stretch = (from: string | null, to: string | null): Stretch => {
    const starts = from ? startOfDate(from) : first;
    const ends = Math.max(starts, to ? endOfDate(to) : now);
    return { left: at(starts), width: at(ends) - at(starts), starts, ends };
  };
  const drawn = lanes.map(
    ({ role, solution, ...lane }): DrawnLane => ({
      role,
      solution,
      bars: lane.spans.map((span) => ({ ...stretch(span.from, span.to), span })),
      handovers: lane.overlaps.map(({ starts, ends }) => stretch(starts, ends)),
      vacancies: lane.vacancies.map(({ starts, ends }) => ({ ...stretch(starts, ends), isOpen: ends === null })),
    }),
  );
  return {
    lanes: mandateRoles.flatMap((role) => {
      const own = drawn.filter((lane) => lane.role === role);
      return own.length > 0 ? own : [{ role, solution: null, bars: [], handovers: [], vacancies: [] }];
    }),
    years: listYears(first, last).map((year) => ({ year, at: at(Date.UTC(year, 0, 1)) })),
    today: at(now),
  };
}

function listYears(first: number, last: number): number[] {
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last - 1).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / mostYears));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
    (year) => (year - from) % step === 0,
  );
}
