import { endOfDate, startOfDate } from "../date/partial-date.ts";

export type MandateRole = "impulse" | "carrying" | "integrator";

const mandateRoles = ["impulse", "carrying", "integrator"] as const satisfies readonly MandateRole[];

/** Who held a role, from when until when; dates are partial ("2023", "2023-09~"), an unsaid end goes on. */
export interface BatonMandate {
  id: string;
  role: MandateRole;
  actor: string;
  since?: string | null | undefined;
  until?: string | null | undefined;
}

/** A stretch of the timeline, between 0 (its left edge) and 1, and the instants it stands for. */
export interface Stretch {
  left: number;
  width: number;
  starts: number;
  ends: number;
}

export interface BatonLane {
  role: MandateRole;
  bars: (Stretch & { mandate: BatonMandate; isCurrent: boolean })[];
  /** Two held the role together for a while. */
  handovers: Stretch[];
  /** Nobody held the role; `isOpen` when nobody does today. */
  vacancies: (Stretch & { isOpen: boolean })[];
}

export interface BatonLayout {
  lanes: BatonLane[];
  /** The first of January of the years shown. */
  years: { year: number; at: number }[];
  today: number;
}

interface Span {
  mandate: BatonMandate;
  starts: number;
  ends: number;
}

const mostYears = 6;

/** Lays mandates out on one line of time that ends at `asOf` (a whole day), or later when a mandate already says so. */
export function layOutBaton(mandates: readonly BatonMandate[], asOf: string): BatonLayout {
  const now = endOfDate(asOf);
  const said = mandates.flatMap(({ since, until }) => [
    ...(since ? [startOfDate(since)] : []),
    ...(until ? [startOfDate(until)] : []),
  ]);
  const first = Math.min(now - 1, ...said);
  const last = Math.max(now, ...mandates.flatMap(({ until }) => (until ? [endOfDate(until)] : [])));
  const at = (instant: number) => (instant - first) / (last - first);
  const stretch = (starts: number, ends: number): Stretch => ({
    left: at(starts),
    width: at(ends) - at(starts),
    starts,
    ends,
  });
  const lanes = mandateRoles.map((role) => {
    const spans = mandates
      .filter((mandate) => mandate.role === role)
      .map((mandate): Span => spanOf(mandate, first, Math.max(now, first)))
      .toSorted((a, b) => a.starts - b.starts || a.ends - b.ends);
    return layOutLane({ role, spans, now }, stretch);
  });
  return {
    lanes,
    years: listYears(first, last).map((year) => ({ year, at: at(Date.UTC(year, 0, 1)) })),
    today: at(now),
  };
}

const spanOf = (mandate: BatonMandate, first: number, now: number): Span => {
  const starts = mandate.since ? startOfDate(mandate.since) : first;
  return { mandate, starts, ends: Math.max(starts, mandate.until ? endOfDate(mandate.until) : now) };
};

function layOutLane(
  { role, spans, now }: { role: MandateRole; spans: Span[]; now: number },
  stretch: (starts: number, ends: number) => Stretch,
): BatonLane {
  const lane: BatonLane = { role, bars: [], handovers: [], vacancies: [] };
  let heldUntil: number | undefined;
  for (const { mandate, starts, ends } of spans) {
    lane.bars.push({ ...stretch(starts, ends), mandate, isCurrent: starts < now && ends >= now });
    if (heldUntil !== undefined && starts > heldUntil) {
      lane.vacancies.push({ ...stretch(heldUntil, starts), isOpen: false });
    }
    if (heldUntil !== undefined && starts < heldUntil) lane.handovers.push(stretch(starts, Math.min(heldUntil, ends)));
    heldUntil = Math.max(heldUntil ?? ends, ends);
  }
  if (heldUntil !== undefined && heldUntil < now) lane.vacancies.push({ ...stretch(heldUntil, now), isOpen: true });
  return lane;
}

function listYears(first: number, last: number): number[] {
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last - 1).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / mostYears));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
    (year) => (year - from) % step === 0,
  );
}
