import { kindOfPeriod, type PeriodKind } from "@bassin/core";

const perYear = { year: 1, quarter: 4, month: 12 } as const;

/** Where a period stands among those of its kind, counted from year 0. */
function rankOf(period: string): number {
  const kind = kindOfPeriod(period);
  const within = kind === "year" ? 0 : Number(period.slice(kind === "quarter" ? 6 : 5)) - 1;
  return Number(period.slice(0, 4)) * perYear[kind] + within;
}

function periodAt(kind: PeriodKind, rank: number): string {
  const year = String(Math.floor(rank / perYear[kind])).padStart(4, "0");
  const within = (rank % perYear[kind]) + 1;
  if (kind === "year") return year;
  return kind === "quarter" ? `${year}-Q${within}` : `${year}-${String(within).padStart(2, "0")}`;
}

/** Most periods drawn beside one another: a wrong year must not make thousands. */
const mostPeriods = 60;

/** Every period of the kind of the first, from it to the last; the latest ones when there would be too many. */
export function listBetween(first: string, last: string): string[] {
  const kind = kindOfPeriod(first);
  const end = rankOf(last);
  const start = Math.max(rankOf(first), end - mostPeriods + 1);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, place) => periodAt(kind, start + place));
}

/** How many periods of each kind a grid shows. */
const shownPeriods = { year: 8, quarter: 8, month: 12 } as const satisfies Record<PeriodKind, number>;

/** The periods of a kind that end with a year. */
export function listUntil(kind: PeriodKind, year: number): string[] {
  const end = (year + 1) * perYear[kind] - 1;
  return Array.from({ length: shownPeriods[kind] }, (_, place) => periodAt(kind, end - shownPeriods[kind] + 1 + place));
}

/** How many years the periods of a grid cover. */
export const yearsShown = (kind: PeriodKind): number => shownPeriods[kind] / perYear[kind];

/** The year of a period. */
export const yearOf = (period: string): number => Number(period.slice(0, 4));
