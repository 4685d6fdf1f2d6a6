import { performance } from "node:perf_hooks";
import {
  compileDefinitions,
  type DefinitionSet,
  evaluateIndicator,
  type IndicatorDefinition,
  type IndicatorPlan,
  indexObservations,
  type MeasureDefinition,
  mapDependants,
  type ReadObservation,
  sharedCodeLists,
} from "@bassin/core";
import { type Figure, median } from "./figure.ts";

const indicatorCount = 60;
const lists = ["sex", "age", "income", "disability", "density"];
const period = "2024";
const text = { fr: "Essai", en: "Trial" };
const source = { text, confirmed: false };

function makeMeasure(key: string): MeasureDefinition {
  return {
    key,
    version: "1.0.0",
    label: text,
    population: text,
    unit: "person",
    valueType: "count",
    frequency: "quarter",
    scope: "territory",
    breakdowns: lists,
    aggregate: { territory: "sum", time: "sum" },
    whenPartMissing: "none",
    source,
  };
}

/** An indicator of each kind in turn, over two measures of its own. */
function makeIndicator(index: number): IndicatorDefinition {
  const over = `over-${index}`;
  const under = `under-${index}`;
  const share = { kind: "ratio" as const, numerator: [{ measure: over }], denominator: [{ measure: under }] };
  return {
    key: `indicator-${index}`,
    version: "1.0.0",
    label: text,
    performance: text,
    formula: index % 3 === 0 ? { kind: "survey-share", favourable: over, answers: under } : { ...share, factor: 100 },
    unit: "percent",
    direction: "increase",
    range: {},
    decimals: 1,
    breakdowns: lists,
    externalCodes: [],
    method: text,
    limits: text,
    source,
    golden: [{ given: {}, gives: null }],
  };
}

function makeSet(): DefinitionSet {
  const indices = Array.from({ length: indicatorCount }, (_, index) => index);
  const measures = indices.flatMap((index) => [makeMeasure(`over-${index}`), makeMeasure(`under-${index}`)]);
  return { namespace: "bench", codeLists: [], measures, indicators: indices.map(makeIndicator) };
}

/** Every code of five breakdowns, and everybody; a figure in ten is missing. */
const cells = [[], ...sharedCodeLists.filter(({ key }) => lists.includes(key)).map(listCodes)].flat();

function listCodes({ key, codes }: (typeof sharedCodeLists)[number]): string[] {
  return codes.map(({ code }) => `${key}:${code}`);
}

function makeObservations(measures: readonly MeasureDefinition[]): ReadObservation[] {
  const everybody: string[][] = [[], ...cells.map((code) => [code])];
  return measures.flatMap(({ key }, place) =>
    everybody.flatMap((breakdown, index) => {
      if ((place + index) % 10 === 9) return [];
      const measure = `bench:${key}`;
      const value = 100 + ((place * 37 + index * 11) % 900);
      const id = `${place}-${index}`;
      return { id, measure, period, value, unit: "person", status: "measured", definitionVersion: "1.0.0", breakdown };
    }),
  );
}

/** All indicators of one territory, whole and by one code of each of five breakdowns; then those one write touches. */
export function measureIndicators(): Figure[] {
  const set = makeSet();
  const { measures, indicators } = compileDefinitions([set]);
  const observations = makeObservations(set.measures);
  const plans = [...indicators.values()];
  const dependants = mapDependants(plans).get("bench:over-7") ?? [];
  const asked = [[], ...lists.map((list) => [cells.find((code) => code.startsWith(`${list}:`)) ?? ""])];
  const readAll = (some: readonly IndicatorPlan[]) => {
    const index = indexObservations(observations, measures);
    for (const plan of some) for (const breakdown of asked) evaluateIndicator(plan, index, { period, breakdown });
  };
  for (let warming = 0; warming < 200; warming += 1) readAll(plans);
  const all = Array.from({ length: 60 }, () => timed(() => readAll(plans)));
  const some = Array.from({ length: 60 }, () => timed(() => readAll(dependants)));
  return [
    {
      name: `indicators of a territory, ${indicatorCount} × 5 breakdowns, out of ${observations.length} observations`,
      value: median(all),
      unit: "ms",
      bound: { is: "at most", value: 3 },
    },
    { name: `indicators one written measure touches (${dependants.length})`, value: median(some), unit: "ms" },
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
