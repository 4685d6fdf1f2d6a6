import { departureDay } from "../aim/participation-status.rules.ts";
import type { EcosystemFacts } from "../facts.ts";
import { addDays } from "../record/day.ts";
import { type Day, firstDay, lastDay, monthsBefore } from "../record/partial-date.ts";
import type { Mandate, mandateRoles } from "./mandate.ts";

export type MandateRole = (typeof mandateRoles)[number];
export type MandateFacts = Pick<EcosystemFacts, "mandates" | "participations">;

/** A mandate between its first and last day, as far as they are known; it ends at the latest when its actor leaves. */
export interface MandateSpan {
  readonly mandate: string;
  readonly role: MandateRole;
  readonly actor: string;
  /** `null`: for the whole ecosystem. */
  readonly solution: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** `overlap`: both held it for a while; `next-day`: one stopped, the other began; `gap`: nobody held it in between. */
export type HandOverKind = "overlap" | "next-day" | "gap";

/** A role passed from one mandate to the next (§4.2-3). */
export interface HandOver {
  readonly from: MandateSpan;
  readonly to: MandateSpan;
  readonly kind: HandOverKind;
  /** First and last day of the overlap or of the gap; the day it passed, when it passed from one day to the next. */
  readonly starts: Day;
  readonly ends: Day;
}

/** Mandates as spans, the earliest begun first (unsaid beginnings before), then by identifier. */
export function listMandateSpans(facts: MandateFacts): MandateSpan[] {
  return facts.mandates.map((mandate) => spanOf(mandate, facts)).toSorted(compareSpans);
}

/** Whether a span holds on a day. */
export function covers(span: Pick<MandateSpan, "from" | "to">, day: Day): boolean {
  return (span.from === null || span.from <= day) && (span.to === null || span.to >= day);
}

/**
 * How a mandate passed to one begun after it; `null` when the first went on beside the second, when either bound is
 * unsaid, or when overlap or gap lasted more than `atMostMonths`.
 */
export function handOverBetween(
  from: MandateSpan,
  to: MandateSpan,
  atMostMonths = Number.POSITIVE_INFINITY,
): HandOver | null {
  if (from.to === null || to.from === null || (to.to !== null && to.to < from.to)) return null;
  const isShort = (starts: Day, end: Day) =>
    atMostMonths === Number.POSITIVE_INFINITY || monthsBefore(end, atMostMonths) <= starts;
  const freed = addDays(from.to, 1);
  if (freed === to.from) return { from, to, kind: "next-day", starts: to.from, ends: to.from };
  if (freed < to.from) {
    return isShort(freed, to.from) ? { from, to, kind: "gap", starts: freed, ends: addDays(to.from, -1) } : null;
  }
  return isShort(to.from, freed) ? { from, to, kind: "overlap", starts: to.from, ends: from.to } : null;
}

function spanOf(mandate: Mandate, facts: MandateFacts): MandateSpan {
  const departure = departureDay(facts.participations, mandate.actor);
  const gone = departure === null ? null : addDays(departure, -1);
  const said = mandate.until == null ? null : lastDay(mandate.until);
  return {
    mandate: mandate.id,
    role: mandate.role,
    actor: mandate.actor,
    solution: mandate.solution ?? null,
    from: mandate.since == null ? null : firstDay(mandate.since),
    to: said === null || (gone !== null && gone < said) ? gone : said,
  };
}

function compareSpans(left: MandateSpan, right: MandateSpan): number {
  const order = (span: MandateSpan) => `${span.from ?? ""} ${span.mandate}`;
  return order(left) < order(right) ? -1 : 1;
}
