import type { CriterionId } from "./criterion-id.ts";
import type { CriterionReading, Further, NextThing } from "./diagnosis.ts";
import type { Force, Part, Phase } from "./vocabulary.ts";

/** How many next things are proposed, how far they may be, and how many of them one part may hold. */
const wanted = 3;
const facts = 2;
const ofOnePart = 2;

/** The parts of the definition a phase works on (§3.2). */
export const partsOfPhase: Readonly<Record<Phase, readonly Part[]>> = {
  qualify: ["aim"],
  design: ["solution", "production"],
  emerge: ["production", "value", "governance"],
};

/** What one fact of a criterion opens elsewhere: other criteria that it helps, or without which they cannot be read. */
const opens: Partial<Readonly<Record<CriterionId, readonly CriterionId[]>>> = {
  A2: ["B1"],
  A3: ["C1", "E3"],
  A4: ["C1"],
  B1: ["B2", "B3", "B4", "B5", "B6", "D1"],
  B2: ["B4", "D1", "E6"],
  B3: ["B4", "B5"],
  B5: ["A3", "C1", "D4"],
  B6: ["D2", "D3"],
  C1: ["A3", "A4"],
  C4: ["D6"],
  C5: ["C1", "D4"],
  D1: ["D3", "D6"],
  D3: ["A3", "D5"],
  D5: ["D3"],
  E1: ["E2"],
  E3: ["E6"],
};
const weight: Readonly<Record<Force, number>> = { constitutive: 0, steering: 1, asset: 2 };

interface Candidate {
  readonly reading: CriterionReading;
  readonly further: Further;
  /** Criteria still open that doing it helps: its own and those it opens. */
  readonly moves: number;
}

/**
 * The three things that would matter now (domain §4): those of the current phase first; then those that move most
 * criteria; constitutive before the rest, the nearest first. None is more than two facts away, no part has three.
 */
export function listNextThings(readings: readonly CriterionReading[], phase: Phase): NextThing[] {
  const open = new Set(readings.filter(isOpen).map((reading) => reading.id));
  const candidates = readings
    .flatMap((reading): Candidate[] => {
      if (!isOpen(reading) || reading.further === null || reading.further.distance > facts) return [];
      const moves = 1 + (opens[reading.id] ?? []).filter((id) => open.has(id)).length;
      return [{ reading, further: reading.further, moves }];
    })
    .toSorted((left, right) => compareCandidates(left, right, partsOfPhase[phase]));
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const { part } = candidate.reading;
    const isRepeated = chosen.some(({ further }) => further.question.fr === candidate.further.question.fr);
    if (isRepeated || chosen.filter(({ reading }) => reading.part === part).length >= ofOnePart) continue;
    chosen.push(candidate);
    if (chosen.length === wanted) break;
  }
  return chosen.map(({ reading, further }) => ({
    criterion: reading.id,
    question: further.question,
    sentence: further.sentence,
    place: further.place,
    section: reading.section,
  }));
}

function isOpen({ status }: CriterionReading): boolean {
  return status === "partial" || status === "missing" || status === "unknown";
}

function compareCandidates(left: Candidate, right: Candidate, now: readonly Part[]): number {
  const isNow = ({ reading }: Candidate) => (now.includes(reading.part) ? 0 : 1);
  return (
    isNow(left) - isNow(right) ||
    right.moves - left.moves ||
    weight[left.reading.force] - weight[right.reading.force] ||
    left.further.distance - right.further.distance
  );
}
