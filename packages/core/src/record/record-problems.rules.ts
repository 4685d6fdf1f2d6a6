import type { EntityName } from "../entities.ts";
import type { EcosystemFacts } from "../facts.ts";
import { firstDay, lastDay, partialDate } from "./partial-date.ts";
import { problemAt, type RecordProblem } from "./record-problem.ts";
import type { AnyRecord } from "./records-of.ts";

/** What is needed of the facts around a record: which solution each use performance belongs to. */
export interface Surroundings {
  readonly solutionOfPerformance: ReadonlyMap<string, string>;
}

/** Reads once what the rules of records need to know around them. */
export function readSurroundings(facts: Pick<EcosystemFacts, "usePerformances">): Surroundings {
  return { solutionOfPerformance: new Map(facts.usePerformances.map(({ id, solution }) => [id, solution])) };
}

/**
 * What is wrong in a record that its own schema cannot see; paths are inside the record. Dates contradict each other
 * only when no reading of them agrees: « 2024 » may come before « 2024-03 ».
 */
export function listRecordProblems(entity: EntityName, record: AnyRecord, surroundings: Surroundings): RecordProblem[] {
  return [
    ...checkBounds(record, "until"),
    ...listOf(record.roles).flatMap((role, index) => checkBounds(role, `roles[${index}].until`)),
    ...checkSteps(listOf(record.steps)),
    ...(entity === "commitment" ? checkSides(record) : []),
    ...checkPerformances(record, surroundings),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function checkBounds(dated: Fields, path: string): RecordProblem[] {
  const since = readDate(dated.since);
  const until = readDate(dated.until);
  if (since === undefined || until === undefined || firstDay(since) <= lastDay(until)) return [];
  return [problemAt(path, "ends-before-it-begins", until)];
}

function checkSteps(steps: readonly Fields[]): RecordProblem[] {
  let latest = "";
  return steps.flatMap(({ on }, index) => {
    const date = readDate(on);
    if (date === undefined) return [];
    if (lastDay(date) < latest) return [problemAt(`steps[${index}].on`, "steps-out-of-order", date)];
    latest = firstDay(date);
    return [];
  });
}

function checkSides({ giver, receiver }: Fields): RecordProblem[] {
  if (giver == null && receiver == null) return [problemAt("giver", "no-actor")];
  return giver === receiver ? [problemAt("receiver", "same-sides", String(receiver))] : [];
}

function checkPerformances(record: Fields, { solutionOfPerformance }: Surroundings): RecordProblem[] {
  const serves = Array.isArray(record.serves) ? record.serves : [];
  const named = [
    ...serves.map((id: unknown, index) => ({ id, path: `serves[${index}]` })),
    { id: record.performance, path: "performance" },
  ];
  return named.flatMap(({ id, path }) => {
    const solution = typeof id === "string" ? solutionOfPerformance.get(id) : undefined;
    return solution === undefined || solution === record.solution
      ? []
      : [problemAt(path, "other-solution", String(id))];
  });
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}

function readDate(value: unknown): string | undefined {
  return partialDate.safeParse(value).data;
}
