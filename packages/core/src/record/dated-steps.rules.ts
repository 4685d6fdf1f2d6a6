import { type Day, firstDay, type PartialDate } from "./partial-date.ts";
import { hasBegun } from "./valid-time.ts";

/** One step of a story: a status, and since when as far as it is known. */
export interface DatedStep<Status extends string> {
  readonly status: Status;
  readonly on?: PartialDate | null | undefined;
}

/**
 * The step a story had reached on a day, or `null` before the first one. Steps are told in order: one without a date
 * came with the one told before it; of two on the same day, the last told stands.
 */
export function latestStep<Step extends DatedStep<string>>(steps: readonly Step[], asOf: Day): Step | null {
  let told: PartialDate | null = null;
  let reached: { step: Step; since: Day } | null = null;
  for (const step of steps) {
    told = step.on ?? told;
    if (!hasBegun(told, asOf)) continue;
    const since = told === null ? "" : firstDay(told);
    if (reached === null || since >= reached.since) reached = { step, since };
  }
  return reached?.step ?? null;
}
