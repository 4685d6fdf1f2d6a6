import { joinSentences, quote, say } from "../record/phrase.ts";
import { criteria } from "./criteria.ts";
import type { SolutionCriterion } from "./criterion.ts";
import type { CriterionId } from "./criterion-id.ts";
import type { Definition } from "./definition.ts";
import type { FactsAt } from "./facts-at.ts";
import type { Reading } from "./reading.ts";
import type { SolutionAt } from "./solution-at.ts";
import type { Status } from "./vocabulary.ts";

/** A reading of a criterion of solutions, and the solution that carried it; `null` when none is written. */
export interface CarriedReading {
  readonly reading: Reading;
  readonly solution: SolutionAt | null;
}

/** The criteria of solutions as they are read, and the solution that carries most of them. */
export interface SolutionsReading {
  readonly carrying: SolutionAt | null;
  /** Those that were read: the adopted ones or, before any is adopted, the drafts. */
  readonly considered: readonly SolutionAt[];
  readonly readings: ReadonlyMap<CriterionId, CarriedReading>;
  /** The readings of the carrying solution alone: what it still needs to hold by itself. */
  readonly own: ReadonlyMap<CriterionId, Reading>;
}

interface Read {
  readonly solution: SolutionAt;
  readonly readings: ReadonlyMap<CriterionId, Reading>;
}

const perSolution = criteria.filter((criterion): criterion is SolutionCriterion => criterion.perSolution);
const constitutive = new Set(perSolution.filter(({ force }) => force === "constitutive").map(({ id }) => id));
const fromBest: readonly Status[] = ["met", "partial", "missing", "unknown", "not-applicable"];

/**
 * Reads the criteria of solutions: each takes its best reading among the adopted ones. Where several read alike, the
 * carrying solution speaks: the one with most constitutive criteria met (then in part, then looked into, then by
 * identifier), so that as far as possible one solution is spoken of throughout. The best reading of each criterion
 * makes the laws hold: neither a confirmation nor one more solution of the same stage can lower anything. But the
 * definition asks for at least one solution that holds, and two halves do not make a whole: the verdict is an ecosystem
 * only when the carrying solution meets everything by itself (`own`), and the next things are taken from it.
 *
 * Drafts, and solutions that have ended, are set aside as soon as one is adopted and live: they neither undo nor lend.
 * Before that each criterion takes its best reading among them and what would be read without any; a draft leaves B1 in
 * part, and what has ended is at most in part, so the whole is not yet an ecosystem.
 */
export function readSolutions(view: FactsAt, definition: Definition): SolutionsReading {
  const adopted = view.solutions.filter(({ solution, lapsed }) => solution.stage === "adopted" && !lapsed);
  const reads = (adopted.length > 0 ? adopted : view.solutions)
    .map((solution): Read => ({ solution, readings: readEach(view, solution, definition) }))
    .toSorted(compareReads);
  const [carrier] = reads;
  const readings = perSolution.map((criterion) => {
    const without = adopted.length > 0 ? null : criterion.without(view, definition);
    return [criterion.id, pickBest(criterion.id, reads, without)] as const;
  });
  return {
    carrying: carrier?.solution ?? null,
    considered: reads.map(({ solution }) => solution),
    readings: new Map(readings.flatMap(([id, carried]) => (carried === null ? [] : [[id, carried] as const]))),
    own: carrier?.readings ?? new Map(),
  };
}

function readEach(view: FactsAt, solution: SolutionAt, definition: Definition): Read["readings"] {
  return new Map(perSolution.map(({ id, rule }) => [id, readWithin(rule(view, solution, definition), solution)]));
}

/** A reading of a solution that has ended says no more than in part. */
function readWithin(reading: Reading, { solution, reference, lapsed }: SolutionAt): Reading {
  if (!lapsed || reading.status !== "met") return reading;
  const name = quote(solution.name);
  const ended = say(`${name.fr} a pris fin ; à renouveler.`, `${name.en} has ended; to renew.`);
  return {
    ...reading,
    status: "partial",
    sentence: joinSentences([reading.sentence, ended]),
    further: {
      sentence: say(
        `Prolonger ${name.fr}, ou dire ce qui lui succède.`,
        `Extend ${name.en}, or say what comes after it.`,
      ),
      question: say(`Que devient ${name.fr} ?`, `What becomes of ${name.en}?`),
      place: { part: "solution", entity: "solution", about: reference },
      distance: 1,
    },
  };
}

function compareReads(left: Read, right: Read): number {
  for (const status of ["met", "partial", "missing"] as const) {
    const difference = count(right, status) - count(left, status);
    if (difference !== 0) return difference;
  }
  return left.solution.solution.id < right.solution.solution.id ? -1 : 1;
}

function count({ readings }: Read, status: Status): number {
  let found = 0;
  for (const [id, reading] of readings) if (reading.status === status && constitutive.has(id)) found += 1;
  return found;
}

/** The best reading, the first of those that read alike; without any solution counts where it says more. */
function pickBest(id: CriterionId, reads: readonly Read[], without: Reading | null): CarriedReading | null {
  let best: CarriedReading | null = null;
  for (const { solution, readings } of reads) {
    const reading = readings.get(id);
    if (reading !== undefined && (best === null || isBetter(reading, best.reading))) best = { reading, solution };
  }
  if (without === null) return best;
  const saysMore = best === null || (isInPart(without) && !isInPart(best.reading));
  return saysMore ? { reading: without, solution: null } : best;
}

function isBetter(reading: Reading, than: Reading): boolean {
  return fromBest.indexOf(reading.status) < fromBest.indexOf(than.status);
}

function isInPart({ status }: Reading): boolean {
  return status === "met" || status === "partial";
}
