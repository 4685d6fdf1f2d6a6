import type { Day } from "./partial-date.ts";

/** The day a number of days after a day (before it, when negative). */
export function addDays(day: Day, days: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
