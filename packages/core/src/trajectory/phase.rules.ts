import { type Phase, phases } from "../evaluation/vocabulary.ts";
import type { EcosystemFacts } from "../facts.ts";
import type { LocalText } from "../record/local-text.ts";
import { type Day, firstDay } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import { type CriterionStatus, readPhaseConditions } from "./phase-condition.rules.ts";

/** The phase people last decided they were in, on a day; everything begins in `qualify` (§3.2). */
export function currentPhase(facts: Pick<EcosystemFacts, "phaseEntries">, asOf: Day): Phase {
  const decided = facts.phaseEntries
    .filter((entry) => hasBegun(entry.on, asOf))
    .map((entry) => ({ phase: entry.phase, order: `${firstDay(entry.on)} ${entry.id}` }))
    .toSorted((left, right) => (left.order < right.order ? -1 : 1));
  return decided.at(-1)?.phase ?? "qualify";
}

/** What the facts invite people to talk about and decide; they may decide otherwise. */
export interface PhaseProposal {
  /** The next phase when all it rests on is there; else the current one, some of what it rests on no longer holding. */
  readonly phase: Phase;
  /** What the phase rests on and is there. */
  readonly reasons: readonly LocalText[];
  /** What the phases already entered rest on and no longer holds. A step back is people's to decide: it is never proposed. */
  readonly missing: readonly LocalText[];
}

/**
 * Proposes to enter the next phase, or says what no longer holds of the current one (§3.2, domain §4). `null`: nothing
 * to say beyond the phase people are in. One phase at a time.
 */
export function proposePhase(
  facts: EcosystemFacts,
  asOf: Day,
  readings: readonly CriterionStatus[],
): PhaseProposal | null {
  const current = currentPhase(facts, asOf);
  const read = (phase: Phase) => readPhaseConditions(phase, facts, { asOf, readings });
  const position = phases.indexOf(current);
  const missing = phases
    .slice(0, position + 1)
    .flatMap(read)
    .filter(({ holds }) => !holds);
  const next = phases[position + 1];
  const ahead = next === undefined ? [] : read(next);
  if (next !== undefined && ahead.every(({ holds }) => holds)) {
    return { phase: next, reasons: sentencesOf(ahead), missing: sentencesOf(missing) };
  }
  if (missing.length === 0) return null;
  const held = read(current).filter(({ holds }) => holds);
  return { phase: current, reasons: sentencesOf(held), missing: sentencesOf(missing) };
}

/** The phase that comes next and what it rests on, said as there or not yet; `null` in the last one. */
export interface NextPhase {
  readonly phase: Phase;
  readonly there: readonly LocalText[];
  readonly notYet: readonly LocalText[];
}

/** What stands between an ecosystem and its next phase: the page shows it without pressing anyone. */
export function readNextPhase(
  facts: EcosystemFacts,
  asOf: Day,
  readings: readonly CriterionStatus[],
): NextPhase | null {
  const phase = phases[phases.indexOf(currentPhase(facts, asOf)) + 1];
  if (phase === undefined) return null;
  const conditions = readPhaseConditions(phase, facts, { asOf, readings });
  return {
    phase,
    there: sentencesOf(conditions.filter(({ holds }) => holds)),
    notYet: sentencesOf(conditions.filter(({ holds }) => !holds)),
  };
}

function sentencesOf(conditions: readonly { readonly sentence: LocalText }[]): LocalText[] {
  return conditions.map(({ sentence }) => sentence);
}
