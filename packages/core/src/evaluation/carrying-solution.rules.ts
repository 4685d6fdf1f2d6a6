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

/** How each criterion stands in a solution. The words are told again for those that speak: few of many are kept. */
interface Read {
  readonly solution: SolutionAt;
  readonly statuses: ReadonlyMap<CriterionId, Status>;
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
    .map((solution): Read => ({ solution, statuses: readEach(view, solution, definition) }))
    .toSorted(compareReads);
  const [carrier] = reads;
  const tell = (criterion: SolutionCriterion, { solution }: Read): Reading =>
    readWithin(criterion.rule(view, solution, definition), solution);
  const readings = new Map<CriterionId, CarriedReading>();
  const own = new Map<CriterionId, Reading>();
  for (const criterion of perSolution) {
    const { id } = criterion;
    const best = pickBest(id, reads);
    const without = adopted.length > 0 && best !== null ? null : criterion.without(view, definition);
    const saysMore = without !== null && (best === null || (isInPart(without.status) && !isInPart(statusOf(best, id))));
    if (carrier !== undefined) own.set(id, tell(criterion, carrier));
    if (saysMore) readings.set(id, { reading: without, solution: null });
    else if (best !== null) {
      const reading = best === carrier ? own.get(id) : undefined;
      readings.set(id, { reading: reading ?? tell(criterion, best), solution: best.solution });
    }
  }
  return { carrying: carrier?.solution ?? null, considered: reads.map(({ solution }) => solution), readings, own };
}

function readEach(view: FactsAt, solution: SolutionAt, definition: Definition): Read["statuses"] {
  const statuses = new Map<CriterionId, Status>();
  for (const { id, rule } of perSolution) {
    const { status } = rule(view, solution, definition);
    statuses.set(id, solution.lapsed && status === "met" ? "partial" : status);
  }
  return statuses;
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

function count({ statuses }: Read, wanted: Status): number {
  let found = 0;
  for (const [id, status] of statuses) if (status === wanted && constitutive.has(id)) found += 1;
  return found;
}

/** The solution that reads best, the first of those that read alike. */
function pickBest(id: CriterionId, reads: readonly Read[]): Read | null {
  let best: Read | null = null;
  for (const read of reads) {
    if (best === null || fromBest.indexOf(statusOf(read, id)) < fromBest.indexOf(statusOf(best, id))) best = read;
  }
  return best;
}

function statusOf({ statuses }: Read, id: CriterionId): Status {
  return statuses.get(id) ?? "unknown";
}

function isInPart(status: Status): boolean {
  return status === "met" || status === "partial";
}
