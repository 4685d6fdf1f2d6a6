/** EDTF, as `partialDate` reads it. */
export type PartialDate = string;

/** A whole day, `YYYY-MM-DD`: what `asOf` is always given as. */
export type Day = string;

export type DatePrecision = "day" | "month" | "year" | "about";

/** How precisely a date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.endsWith("~")) return "about";
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The first day a partial date can mean. */
export function firstDay(date: PartialDate): Day {
  const known = withoutTilde(date);
  if (known.length === 4) return `${known}-01-01`;
  return known.length === 7 ? `${known}-01` : known;
}

/** The last day a partial date can mean. */
export function lastDay(date: PartialDate): Day {
  const known = withoutTilde(date);
  if (known.length === 4) return `${known}-12-31`;
  return known.length === 7 ? `${known}-${String(daysInMonth(known)).padStart(2, "0")}` : known;
}

/** The day `months` before (or after, when negative) a day; the 31st falls back on the month's last day. */
export function monthsBefore(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
  const last = daysInMonth(month);
  return `${month}-${String(Math.min(Number(day.slice(8, 10)), last)).padStart(2, "0")}`;
}

function withoutTilde(date: PartialDate): string {
  return date.endsWith("~") ? date.slice(0, -1) : date;
}

function daysInMonth(yearMonth: string): number {
  return new Date(Date.UTC(Number(yearMonth.slice(0, 4)), Number(yearMonth.slice(5, 7)), 0)).getUTCDate();
}

/** Whether a date that looks right is one: no 31 of June. */
export function isOnTheCalendar(text: string): boolean {
  const known = withoutTilde(text);
  return known.length < 10 || Number(known.slice(8)) <= daysInMonth(known.slice(0, 7));
}
