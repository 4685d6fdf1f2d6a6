import { majorOf } from "../definition-version.ts";
import type { IndicatorPlan } from "../indicator-plan.ts";
import type { MeasurePlan } from "../measure-plan.ts";
import { climbCells } from "./climb-cells.ts";
import type { NamedQuery } from "./named-query.ts";
import type { AskedCell } from "./reading-question.ts";
import { codesOf, selectFigures } from "./select-figures.ts";
import type { SqlParameters } from "./sql-statement.ts";
import { listSplitKinds, listTriedPeriods, listWithin } from "./tried-periods.ts";

/** An indicator, what is asked of it, and the parameters of the statement being written. */
export interface Compiling {
  readonly plan: IndicatorPlan;
  readonly cells: readonly AskedCell[];
  readonly parameters: SqlParameters;
  /** The territories, as a parameter. */
  readonly territories: string;
}

/** A measure of an indicator, under the name its queries bear: `m0`. */
export interface NamedInput {
  readonly name: string;
  readonly input: MeasurePlan;
  /** The periods whose figures may matter. */
  readonly needed: readonly string[];
}

/** The codes of a cell as they are kept. */
export const joinAsked = ({ breakdown = [] }: AskedCell): string => breakdown.toSorted().join("+");

/** Whether an indicator may be read for that part of the population. */
export function isReadable({ definition, inputs }: IndicatorPlan, { breakdown = [] }: AskedCell): boolean {
  return breakdown.every((code) => {
    const list = code.slice(0, code.indexOf(":"));
    return [definition, ...inputs.map((input) => input.definition)].every((one) => one.breakdowns.includes(list));
  });
}

/** Where the figures of a measure stand: with each solution, or with the territory. */
export function placeOf({ definition }: MeasurePlan, solution: string): string {
  return definition.scope === "solution" ? solution : "''";
}

/** Where each cell is looked for, in order. */
function listLooks({ cells }: Compiling, input: MeasurePlan) {
  return cells.flatMap((asked, cell) =>
    listTriedPeriods(input, asked.period).map((period, rank) => ({ cell, period, rank, codes: joinAsked(asked) })),
  );
}

/** Where the cells asked for are looked for. Columns: cell, period, rank, codes. */
export function selectLooks(compiling: Compiling, input: MeasurePlan): string {
  const looks = listLooks(compiling, input);
  const { parameters } = compiling;
  return `select cell, period, rank, ${codesOf("joined")} as codes from unnest(
    ${parameters.add(
      looks.map(({ cell }) => cell),
      "int[]",
    )}, ${parameters.add(
      looks.map(({ period }) => period),
      "text[]",
    )}, ${parameters.add(
      looks.map(({ rank }) => rank),
      "int[]",
    )}, ${parameters.add(
      looks.map(({ codes }) => codes),
      "text[]",
    )}) as look (cell, period, rank, joined)`;
}

/** The periods whose figures may matter to a measure of the indicator. */
function listNeeded({ plan, cells }: Compiling, input: MeasurePlan): string[] {
  const listTried = (one: MeasurePlan, periods: readonly string[]) =>
    listWithin(
      one,
      periods.flatMap((period) => listTriedPeriods(one, period)),
    );
  const asked = cells.map(({ period }) => period);
  const weighed = listVersions(plan).flatMap(({ version: { reckoning } }) =>
    reckoning.kind === "weighted" && reckoning.weight.id === input.id ? listTried(reckoning.value, asked) : [],
  );
  return [...new Set([...listTried(input, asked), ...listTried(input, weighed)])];
}

/** A version of an indicator: what turns its values into those of the current one, and what they compare with. */
export interface IndicatorVersion {
  readonly version: IndicatorPlan;
  readonly factor: number;
  readonly major: number;
}

/** The current version, then those it replaced, newest first. */
export function listVersions(plan: IndicatorPlan): IndicatorVersion[] {
  const earlier = plan.earlier.map(({ plan: version, factor, major }) => ({ version, factor, major }));
  return [{ version: plan, factor: 1, major: majorOf(plan.definition.version) }, ...earlier];
}

/** The measures of an indicator, each under a name. */
export function nameInputs(compiling: Compiling): NamedInput[] {
  return compiling.plan.reads.map((input, place) => {
    return { name: `m${place}`, input, needed: listNeeded(compiling, input) };
  });
}

/** How the figures of a measure become one, in time and out of the parts of a breakdown. */
function sumsOf({ definition }: MeasurePlan) {
  const { aggregate, whenPartMissing } = definition;
  const inTime = {
    sum: "sum(value)",
    mean: "avg(value)",
    last: "(array_agg(value order by period desc))[1]",
    none: "sum(value)",
  }[aggregate.time];
  return {
    columns: "value, known",
    overPeriods: (count: number) => `${inTime} as value, sum(known) / ${count} as known`,
    isPartEnough: whenPartMissing === "known-periods" && aggregate.time !== "sum",
    overParts: "sum(value) as value, min(known) as known",
  };
}

/**
 * The figures of a measure, and all that can be worked out of them: `m0_said`, `m0_leaf`, `m0_whole`, then `m0_found`,
 * the figure of each cell asked for: of the comparable versions before those from before a break, then of the period
 * before those that stand for it.
 */
export function compileInput(compiling: Compiling, { name, input, needed }: NamedInput): NamedQuery[] {
  const { parameters, territories } = compiling;
  const isAdded = input.definition.aggregate.territory === "sum";
  return [
    { name: `${name}_said`, query: selectFigures(input, territories, parameters) },
    {
      name: `${name}_leaf`,
      query: `select *, 1::float8 as known from ${name}_said where period = any(${parameters.add(needed, "text[]")})`,
    },
    ...climbCells(
      {
        name: `${name}_whole`,
        leaf: `${name}_leaf`,
        sums: sumsOf(input),
        splits: listSplitKinds(input),
        lists: isAdded ? input.lists.filter(({ exhaustive }) => exhaustive) : [],
      },
      parameters,
    ),
    { name: `${name}_look`, query: selectLooks(compiling, input) },
    {
      name: `${name}_found`,
      query: `select distinct on (territory, place, cell) territory, place, cell, era, value, known
    from ${name}_whole join ${name}_look using (period, codes) order by territory, place, cell, era, rank`,
    },
  ];
}
