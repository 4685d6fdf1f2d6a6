import type { Day } from "@bassin/core";

const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short" });

/** The day it is in France at an instant. */
export function dayOf(instant: Date): Day {
  return calendar.format(instant);
}
