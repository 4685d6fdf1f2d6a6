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

/** The criteria of solutions as they are read, and the solution that carries them. */
export interface SolutionsReading {
  readonly carrying: SolutionAt | null;
  /** Those whose readings were looked at: the carrying one, or every draft. */
  readonly considered: readonly SolutionAt[];
  readonly readings: ReadonlyMap<CriterionId, CarriedReading>;
}

interface Read {
  readonly solution: SolutionAt;
  readonly readings: ReadonlyMap<CriterionId, Reading>;
}

const perSolution = criteria.filter((criterion): criterion is SolutionCriterion => criterion.perSolution);
const constitutive = perSolution.filter((criterion) => criterion.force === "constitutive");
const fromBest: readonly Status[] = ["met", "partial", "missing", "unknown", "not-applicable"];

/**
 * Reads the criteria of solutions. The definition asks for at least one solution that holds, so the statuses shown must
 * be those of a single one: among the adopted solutions, the one with most constitutive criteria met (then in part,
 * then looked into, then by identifier) carries them all. A solution in which everything is met is therefore never
 * undone by another, and two halves never make a whole.
 *
 * Drafts are set aside as soon as a solution is adopted: they neither undo nor lend. While there are only drafts, each
 * criterion takes its best reading among them, so that one more draft never lowers anything; a draft leaves B1 in part,
 * and the whole is not yet an ecosystem.
 */
export function readSolutions(view: FactsAt, definition: Definition): SolutionsReading {
  const adopted = view.solutions.filter(({ solution }) => solution.stage === "adopted");
  const reads = (adopted.length > 0 ? adopted : view.solutions)
    .map((solution): Read => ({ solution, readings: readEach(view, solution, definition) }))
    .toSorted(compareReads);
  const [carrier] = reads;
  if (carrier === undefined) {
    const readings = perSolution.map(
      ({ id, without }) => [id, { reading: without(view, definition), solution: null }] as const,
    );
    return { carrying: null, considered: [], readings: new Map(readings) };
  }
  const pool = adopted.length > 0 ? [carrier] : reads;
  const readings = perSolution.map((criterion) => {
    const options = pool.map(({ solution, readings: known }): CarriedReading => {
      const reading = known.get(criterion.id) ?? readWithin(criterion.rule(view, solution, definition), solution);
      return { reading, solution };
    });
    return [criterion.id, pickBest(options, carrier)] as const;
  });
  return { carrying: carrier.solution, considered: pool.map(({ solution }) => solution), readings: new Map(readings) };
}

function readEach(view: FactsAt, solution: SolutionAt, definition: Definition): Read["readings"] {
  return new Map(constitutive.map(({ id, rule }) => [id, readWithin(rule(view, solution, definition), solution)]));
}

/** A reading of a solution that has ended says no more than in part. */
function readWithin(reading: Reading, { solution, reference, lapsed }: SolutionAt): Reading {
  if (!lapsed || reading.status !== "met") return reading;
  const name = quote(solution.name);
  return {
    ...reading,
    status: "partial",
    sentence: joinSentences([
      reading.sentence,
      say(`${name.fr} a pris fin ; à renouveler.`, `${name.en} has ended; to renew.`),
    ]),
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
  for (const reading of readings.values()) if (reading.status === status) found += 1;
  return found;
}

function pickBest(options: readonly CarriedReading[], carrier: Read): CarriedReading {
  const ordered = options.toSorted(
    (left, right) => fromBest.indexOf(left.reading.status) - fromBest.indexOf(right.reading.status),
  );
  const [best] = ordered;
  if (best === undefined) throw new Error(`no reading of the solution ${carrier.solution.solution.id}`);
  return best;
}
