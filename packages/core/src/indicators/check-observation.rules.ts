import { convertUnit } from "./convert-unit.rules.ts";
import { majorOf } from "./definition-version.ts";
import { frequencies } from "./measure.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { type Observation, observationPeriod, observationStatuses } from "./observation.ts";
import { type ObservationProblem, observationProblem } from "./observation-problem.ts";
import { kindOfPeriod } from "./period.ts";
import { findUnit } from "./unit.ts";

/** A figure before anyone knows whether it can be taken. */
export interface ObservationToCheck
  extends Pick<Observation, "measure" | "period" | "value" | "unit" | "breakdown" | "definitionVersion"> {
  readonly solution?: string | null | undefined;
  readonly status: string;
}

/** What figures are checked against. */
export interface ObservationGround {
  /** The measures of core and of the plugins enabled, by full name. */
  readonly measures: ReadonlyMap<string, MeasurePlan>;
  /** The solutions of the ecosystem, by identifier. */
  readonly solutions: ReadonlySet<string>;
}

/** All that keeps a figure from being taken, in the order of its parts; nothing when it can be. */
export function findObservationProblems(said: ObservationToCheck, ground: ObservationGround): ObservationProblem[] {
  const plan = ground.measures.get(said.measure);
  if (plan === undefined) return [observationProblem("unknown-measure", said.measure)];
  return [
    ...checkSolution(said, plan, ground),
    ...checkPeriod(said, plan),
    ...checkBreakdown(said, plan),
    ...checkValue(said, plan),
    ...checkUnit(said, plan),
    ...checkVersion(said, plan),
    ...((observationStatuses as readonly string[]).includes(said.status)
      ? []
      : [observationProblem("unknown-status", said.status, observationStatuses.join(", "))]),
  ];
}

function checkSolution(
  { solution }: ObservationToCheck,
  { definition }: MeasurePlan,
  { solutions }: ObservationGround,
): ObservationProblem[] {
  if (definition.scope === "territory") return solution == null ? [] : [observationProblem("not-of-a-solution")];
  if (solution == null) return [observationProblem("needs-solution")];
  return solutions.has(solution) ? [] : [observationProblem("unknown-solution", solution)];
}

function checkPeriod({ period }: ObservationToCheck, { definition }: MeasurePlan): ObservationProblem[] {
  if (!observationPeriod.safeParse(period).success) return [observationProblem("malformed-period", period)];
  const isFiner = frequencies.indexOf(kindOfPeriod(period)) > frequencies.indexOf(definition.frequency);
  return isFiner ? [observationProblem("finer-than-entered", period)] : [];
}

/** The codes a measure may be broken down by, worked out once: a long table asks for them on every line. */
const codesOf = new WeakMap<MeasurePlan, ReadonlySet<string>>();

function listCodes(plan: MeasurePlan): ReadonlySet<string> {
  const known = codesOf.get(plan);
  if (known !== undefined) return known;
  const codes = new Set(plan.lists.flatMap(({ key, codes: some }) => some.map(({ code }) => `${key}:${code}`)));
  codesOf.set(plan, codes);
  return codes;
}

function checkBreakdown({ breakdown }: ObservationToCheck, plan: MeasurePlan): ObservationProblem[] {
  const known = listCodes(plan);
  const listed = new Set<string>();
  return (breakdown ?? []).flatMap((code) => {
    const list = code.slice(0, code.indexOf(":"));
    if (!known.has(code)) return [observationProblem("unknown-breakdown", code, [...known].join(", "))];
    if (listed.has(list)) return [observationProblem("same-list-twice", list)];
    listed.add(list);
    return [];
  });
}

function checkValue({ value }: ObservationToCheck, { definition }: MeasurePlan): ObservationProblem[] {
  if (!Number.isFinite(value)) return [observationProblem("not-a-number", String(value))];
  if (definition.valueType !== "count") return [];
  if (value < 0) return [observationProblem("negative", String(value))];
  return Number.isInteger(value) ? [] : [observationProblem("not-whole", String(value))];
}

/** Whether it is in the unit of the definition it was measured under, or in one that converts to it. */
function checkUnit({ unit, definitionVersion }: ObservationToCheck, plan: MeasurePlan): ObservationProblem[] {
  const expected = plan.versions.get(majorOf(definitionVersion))?.unit ?? plan.definition.unit;
  if (findUnit(unit) === undefined) return [observationProblem("unknown-unit", unit, expected)];
  return convertUnit(1, unit, expected) === undefined ? [observationProblem("other-dimension", unit, expected)] : [];
}

/** Whether the definition it was measured under is one that is still read. */
function checkVersion({ definitionVersion }: ObservationToCheck, plan: MeasurePlan): ObservationProblem[] {
  return plan.versions.has(majorOf(definitionVersion))
    ? []
    : [observationProblem("unknown-version", definitionVersion, plan.definition.version)];
}
