import { actorStatusesAt } from "../aim/participation-status.rules.ts";
import { addDays } from "../record/day.ts";
import { type Day, monthsBefore } from "../record/partial-date.ts";
import { mandateRoles } from "./mandate.ts";
import {
  covers,
  type HandOver,
  handOverBetween,
  listMandateSpans,
  type MandateFacts,
  type MandateRole,
  type MandateSpan,
} from "./mandate-span.rules.ts";

/** Which role is read, on which day, for which solution. */
export interface MandateQuestion {
  readonly role: MandateRole;
  readonly asOf: Day;
  /** With a solution: its own mandates and those of the whole ecosystem. */
  readonly solution?: string;
  /** Months up to which passing the role, or leaving it vacant, is still a hand-over (C5: 3). */
  readonly handOverMonths: number;
}

/** Who holds a role on a day. */
export interface MandateReading {
  readonly holders: readonly MandateSpan[];
  /** The passing under way on that day, with both its ends known. */
  readonly handOver: HandOver | null;
  /** First day without a holder, when there is none that day and there was one before. */
  readonly vacantSince: Day | null;
  /** Vacant for no longer than a hand-over may last, without a hand-over under way. */
  readonly isJustVacant: boolean;
}

/** Who gives the impulse, carries or integrates on a day, whether the role is being passed, and since when it is vacant (§4.2-3). */
export function readMandate(facts: MandateFacts, question: MandateQuestion): MandateReading {
  const { role, asOf, solution, handOverMonths } = question;
  const statuses = actorStatusesAt(facts.participations, asOf);
  const spans = listMandateSpans(facts).filter(
    (span) => span.role === role && (solution === undefined || span.solution === null || span.solution === solution),
  );
  const holders = spans.filter((span) => covers(span, asOf) && statuses.get(span.actor) !== "left");
  const handOver = findHandOver(spans, asOf, handOverMonths);
  if (holders.length > 0) return { holders, handOver, vacantSince: null, isJustVacant: false };
  const last = spans
    .flatMap(({ to }) => (to !== null && to < asOf ? [to] : []))
    .toSorted()
    .at(-1);
  const vacantSince = last === undefined ? null : addDays(last, 1);
  const isRecent = vacantSince !== null && vacantSince >= monthsBefore(asOf, handOverMonths);
  return { holders, handOver, vacantSince, isJustVacant: isRecent && handOver === null };
}

function findHandOver(spans: readonly MandateSpan[], asOf: Day, atMostMonths: number): HandOver | null {
  const passed = spans.flatMap((from, index) =>
    spans.slice(index + 1).flatMap((to) => {
      const handOver = from.solution === to.solution ? handOverBetween(from, to, atMostMonths) : null;
      return handOver === null || handOver.starts > asOf || handOver.ends < asOf ? [] : [handOver];
    }),
  );
  return passed.find(({ from, to }) => from.actor !== to.actor) ?? passed[0] ?? null;
}

/** One role of one solution through time: who held it, and how it passed from actor to actor. */
export interface MandateLane {
  readonly role: MandateRole;
  readonly solution: string | null;
  readonly spans: readonly MandateSpan[];
  /** From each mandate to the next of another actor, whatever the time it took. */
  readonly handOvers: readonly HandOver[];
}

/** The baton through time, a lane for each role of each solution: roles in their order, the whole ecosystem first (§4.2-3). */
export function timelineOfMandates(facts: MandateFacts): MandateLane[] {
  const spans = listMandateSpans(facts);
  return mandateRoles.flatMap((role) => {
    const ofRole = Map.groupBy(
      spans.filter((span) => span.role === role),
      (span) => span.solution ?? "",
    );
    return [...ofRole]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([solution, own]) => ({
        role,
        solution: solution === "" ? null : solution,
        spans: own,
        handOvers: listHandOvers(own),
      }));
  });
}

function listHandOvers(spans: readonly MandateSpan[]): HandOver[] {
  return spans.flatMap((from, index) => {
    const to = spans[index + 1];
    const handOver = to === undefined || to.actor === from.actor ? null : handOverBetween(from, to);
    return handOver === null ? [] : [handOver];
  });
}
