import type { EcosystemFacts } from "../facts.ts";
import type { Day } from "../record/partial-date.ts";
import { hasBegun } from "../record/valid-time.ts";
import { currentPhase } from "../trajectory/phase.rules.ts";
import { readSolutions, type SolutionsReading } from "./carrying-solution.rules.ts";
import { criteria } from "./criteria.ts";
import type { Criterion } from "./criterion.ts";
import { type Definition, definition2024_10 } from "./definition.ts";
import type { CriterionReading, Diagnosis, Evidence } from "./diagnosis.ts";
import { type FactsAt, factsAt } from "./facts-at.ts";
import { listNextThings } from "./next-things.rules.ts";
import type { Reading } from "./reading.ts";
import { readVerdict } from "./verdict.rules.ts";
import { parts } from "./vocabulary.ts";

/**
 * Reads the definition in the facts of one ecosystem as they stood on a day (domain §4): each criterion with what
 * proves it or what would bring it further, the verdict as a sentence with its reasons, the three next things. Pure, in
 * time proportional to the facts, whatever their order; what is dated after the day is not there. A confirmation counts
 * for the whole life of the fact it vouches for, whenever it came: it is the record that gains trust, not the territory
 * that changes.
 */
export function diagnose(facts: EcosystemFacts, asOf: Day, definition: Definition = definition2024_10): Diagnosis {
  const view = factsAt(facts, asOf);
  const solutions = readSolutions(view, definition);
  const readings = criteria.map((criterion) => readCriterion(view, criterion, { solutions, definition }));
  const phase = currentPhase(facts, asOf);
  return {
    ecosystem: { id: facts.ecosystem.id, name: facts.ecosystem.name },
    definition: definition.version,
    asOf,
    phase,
    isPhaseDecided: facts.phaseEntries.some((entry) => hasBegun(entry.on, asOf)),
    ...readVerdict({ view, criteria: readings, solutions }),
    parts: parts.map((key) => ({ key, criteria: readings.filter((reading) => reading.part === key) })),
    next: listNextThings(
      readings.map((reading) => ownReading(reading, solutions)),
      phase,
    ),
  };
}

interface Ground {
  readonly solutions: SolutionsReading;
  readonly definition: Definition;
}

function readCriterion(view: FactsAt, criterion: Criterion, { solutions, definition }: Ground): CriterionReading {
  const { id, part, force, name, section } = criterion;
  const carried = solutions.readings.get(id);
  const reading: Reading = criterion.perSolution
    ? (carried?.reading ?? criterion.without(view, definition))
    : criterion.rule(view, definition);
  return {
    ...{ id, part, force, name, section },
    status: reading.status,
    sentence: reading.sentence,
    evidence: reading.evidence.toSorted(compareEvidence),
    further: reading.further,
    solution: carried?.solution?.reference ?? null,
  };
}

/** The reading that the next things are taken from: the carrying solution's, so that it comes to hold by itself. */
function ownReading(reading: CriterionReading, { own, carrying }: SolutionsReading): CriterionReading {
  const alone = own.get(reading.id);
  return alone === undefined || carrying === null ? reading : { ...reading, ...alone, solution: carrying.reference };
}

/** Records in an order of their own, so that the order in which facts come never shows. */
function compareEvidence(left: Evidence, right: Evidence): number {
  if (left.entity !== right.entity) return left.entity < right.entity ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
