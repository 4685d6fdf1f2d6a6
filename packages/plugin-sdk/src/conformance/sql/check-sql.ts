import {
  type AskedCell,
  type CompiledDefinitions,
  compileReading,
  evaluateIndicator,
  type IndicatorPlan,
  type IndicatorReading,
  indexObservations,
  type ObservationIndex,
  type ReadingGroup,
  sumReadings,
} from "@bassin/core";
import type { Finding } from "../../rules/problem.ts";
import { isClose } from "../is-close.ts";
import { drawObservations } from "./draw-observations.ts";
import type { SqlEngine } from "./sql-engine.ts";
import { writeDrawn } from "./write-drawn.ts";

const territories = ["1", "2", "3", "4", "5"].map((digit) => `00000000-0000-4000-a000-00000000000${digit}`);
const years = ["2022", "2023", "2024"] as const;

/** What is read everywhere, kept apart in turn by each of these. */
const groupings: readonly (readonly ReadingGroup[])[] = [
  ["territory", "period", "breakdown"],
  ["period", "breakdown"],
  [],
];

/** The year, a quarter and a month, for everybody and for a part of each breakdown. */
function listCells({ definition, inputs }: IndicatorPlan): AskedCell[] {
  const lists = (inputs[0]?.lists ?? []).filter(({ key }) => definition.breakdowns.includes(key));
  const parts = lists.flatMap(({ key, codes: [first] }) => (first === undefined ? [] : [[`${key}:${first.code}`]]));
  return ["2024", "2024-Q2", "2024-05"].flatMap((period) => [[], ...parts].map((breakdown) => ({ period, breakdown })));
}

/** A reading as both say it. */
interface Told extends Pick<IndicatorReading, "numerator" | "denominator" | "value" | "coverage" | "n" | "asked"> {
  readonly reason: string | null;
}

type Row = Told & { readonly [Group in ReadingGroup]?: string };

interface Evaluated {
  readonly at: Readonly<Record<ReadingGroup, string>>;
  readonly reading: IndicatorReading;
}

function evaluateAll(plan: IndicatorPlan, indexes: ReadonlyMap<string, ObservationIndex>): Evaluated[] {
  return [...indexes].flatMap(([territory, index]) =>
    listCells(plan).map(({ period, breakdown = [] }) => ({
      at: { territory, period, breakdown: breakdown.join("+") },
      reading: evaluateIndicator(plan, index, { period, breakdown }),
    })),
  );
}

const keyOf = (by: readonly ReadingGroup[], at: { readonly [Group in ReadingGroup]?: string }): string =>
  by.map((group) => at[group] ?? "").join(" ");

function sayTold({ numerator, denominator, value, coverage, n, asked, reason }: Told): string {
  return JSON.stringify({ numerator, denominator, value, coverage, n, asked, reason });
}

function agrees(one: Told, other: Told): boolean {
  const isSame = one.n === other.n && one.asked === other.asked && one.reason === other.reason;
  return (
    isSame && (["numerator", "denominator", "value", "coverage"] as const).every((key) => isClose(one[key], other[key]))
  );
}

interface Comparing {
  readonly engine: SqlEngine;
  readonly plan: IndicatorPlan;
  readonly evaluated: readonly Evaluated[];
}

async function compare({ engine, plan, evaluated }: Comparing, by: readonly ReadingGroup[]): Promise<Finding[]> {
  const { text, parameters } = compileReading(plan, { territories, cells: listCells(plan), by });
  const rows = new Map((await engine.query(text, parameters)).map((row) => [keyOf(by, row as Row), row as Row]));
  const groups = Map.groupBy(evaluated, ({ at }) => keyOf(by, at));
  return [...groups].flatMap(([key, some]) => {
    const { reason = null, ...summed } = sumReadings(
      plan,
      some.map(({ reading }) => reading),
    );
    const row = rows.get(key);
    if (row !== undefined && agrees({ ...summed, reason }, row)) return [];
    return sayDifference(`${plan.id} ${key}`.trim(), { ...summed, reason }, row);
  });
}

function sayDifference(path: string, evaluated: Told, row: Told | undefined): Finding[] {
  const [one, other] = [sayTold(evaluated), row === undefined ? "–" : sayTold(row)];
  const message = {
    fr: `L’évaluateur et le calcul en SQL ne disent pas la même chose : ${one} et ${other}.`,
    en: `The evaluator and the formula in SQL do not say the same: ${one} and ${other}.`,
  };
  return [{ path, message }];
}

/** Definitions, and the numbers their figures are drawn from. */
export interface SqlCheck {
  readonly definitions: CompiledDefinitions;
  readonly seed: number;
}

/**
 * Computes every indicator on drawn figures twice, with the evaluator and in SQL over a table of observations, by
 * territory and for all together; lists where they differ.
 */
export async function findSqlDifferences(engine: SqlEngine, { definitions, seed }: SqlCheck): Promise<Finding[]> {
  const { measures, indicators } = definitions;
  const read = new Map([...indicators.values()].flatMap((plan) => plan.reads.map((one) => [one.id, one])));
  const drawn = drawObservations({ seed, measures: [...read.values()], territories, years });
  await writeDrawn(engine, drawn);
  const figures = Map.groupBy(drawn, ({ territory }) => territory);
  const indexes = new Map(
    territories.map((territory) => [territory, indexObservations(figures.get(territory) ?? [], measures)]),
  );
  const findings: Finding[] = [];
  for (const plan of indicators.values()) {
    const evaluated = evaluateAll(plan, indexes);
    for (const by of groupings) findings.push(...(await compare({ engine, plan, evaluated }, by)));
  }
  return findings;
}
