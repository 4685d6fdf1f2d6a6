import type { EcosystemFacts } from "../facts.ts";
import { addDays } from "../record/day.ts";
import { type Day, lastDay, type PartialDate } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import { timelineOfMandates } from "./mandate.rules.ts";
import { covers, type MandateRole, type MandateSpan } from "./mandate-span.rules.ts";

/** A mandate on the line of time: between its days, and as its dates were said. */
export interface BatonSpan {
  readonly mandate: string;
  readonly actor: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly isCurrent: boolean;
}

/** Days, both included, when two held a role together to pass it on. */
export interface BatonOverlap {
  readonly starts: Day;
  readonly ends: Day;
}

/** Days when nobody held a role after someone did; without an end when nobody does on the day it is read. */
export interface BatonVacancy {
  readonly starts: Day;
  readonly ends: Day | null;
}

/** One role of one solution, or of the whole ecosystem, up to the day it is read. */
export interface BatonLane {
  readonly role: MandateRole;
  /** `null`: for the whole ecosystem. */
  readonly solution: string | null;
  readonly spans: readonly BatonSpan[];
  readonly overlaps: readonly BatonOverlap[];
  readonly vacancies: readonly BatonVacancy[];
}

/**
 * The baton as it stood on a day: who held each role, when it passed from hand to hand, when nobody held it. What begins
 * later is not there; an end already said is (§4.2-3).
 */
export function readBaton(facts: EcosystemFacts, asOf: Day): BatonLane[] {
  const begun = facts.mandates.filter(({ since }) => hasBegun(since, asOf));
  const said = new Map(begun.map((mandate) => [mandate.id, mandate]));
  return timelineOfMandates({ mandates: begun, participations: facts.participations }).map(
    ({ role, solution, spans, handOvers }) => ({
      role,
      solution,
      spans: spans.map((span) => ({
        mandate: span.mandate,
        actor: span.actor,
        from: span.from,
        to: span.to,
        since: said.get(span.mandate)?.since ?? null,
        until: endInWords(span, said.get(span.mandate)?.until),
        isCurrent: covers(span, asOf),
      })),
      overlaps: handOvers.filter(({ kind }) => kind === "overlap").map(({ starts, ends }) => ({ starts, ends })),
      // An impulse that was given leaves no empty hands.
      vacancies: role === "impulse" ? [] : listVacancies(spans, asOf),
    }),
  );
}

/** The end as it was said, unless the departure of its actor came before. */
const endInWords = ({ to }: MandateSpan, said: PartialDate | null | undefined): PartialDate | null =>
  said != null && lastDay(said) === to ? said : to;

/** The stretches between two mandates, and after the last, that no mandate covers. */
function listVacancies(spans: readonly MandateSpan[], asOf: Day): BatonVacancy[] {
  const vacancies: BatonVacancy[] = [];
  let heldTo: Day | null | undefined;
  for (const { from, to } of spans) {
    if (heldTo != null && from !== null && addDays(heldTo, 1) < from) {
      vacancies.push({ starts: addDays(heldTo, 1), ends: addDays(from, -1) });
    }
    if (heldTo !== null) heldTo = to === null || heldTo === undefined || to > heldTo ? to : heldTo;
  }
  if (heldTo != null && heldTo < asOf) vacancies.push({ starts: addDays(heldTo, 1), ends: null });
  return vacancies;
}
