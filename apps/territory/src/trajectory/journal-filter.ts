import type { Part } from "@bassin/core";

/** What the journal is narrowed to; empty words do not matter. Days are local. */
export interface JournalFilter {
  readonly by: string;
  readonly about: "" | Part | "territory" | "settings" | "people" | "trajectory";
  readonly action: "" | "create" | "update" | "remove" | "confirm";
  readonly from: string;
  readonly until: string;
}

export const everyChange: JournalFilter = { by: "", about: "", action: "", from: "", until: "" };

const dayInMs = 86_400_000;
const isDay = (words: string) => /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(Date.parse(words));
const startOf = (day: string) => new Date(`${day}T00:00:00`);

/** What the API is asked for. */
export function wantedOf({ by, about, action, from, until }: JournalFilter) {
  return {
    ...(by === "" ? {} : { by }),
    ...(about === "" ? {} : { about }),
    ...(action === "" ? {} : { actions: [action] }),
    ...(isDay(from) ? { from: startOf(from).toISOString() } : {}),
    ...(isDay(until) ? { until: new Date(startOf(until).getTime() + dayInMs).toISOString() } : {}),
  };
}
