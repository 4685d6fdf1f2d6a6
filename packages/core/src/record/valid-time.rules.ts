import { type Day, firstDay, lastDay, type PartialDate } from "./partial-date.rules.ts";

export interface ValidTime {
  readonly since?: PartialDate | null | undefined;
  readonly until?: PartialDate | null | undefined;
}

/** Whether a fact was true on a day. Bounds are inclusive; an open or unsaid bound does not exclude. */
export function isLive(fact: ValidTime, asOf: Day): boolean {
  return hasBegun(fact.since, asOf) && (fact.until == null || lastDay(fact.until) >= asOf);
}

/** Whether a moment has come on a day; an unsaid moment counts as come. */
export function hasBegun(since: PartialDate | null | undefined, asOf: Day): boolean {
  return since == null || firstDay(since) <= asOf;
}

/** Whether a moment falls in the window that ends on `asOf` and began on `windowStart`. */
export function isWithin(moment: PartialDate, windowStart: Day, asOf: Day): boolean {
  return lastDay(moment) >= windowStart && firstDay(moment) <= asOf;
}
