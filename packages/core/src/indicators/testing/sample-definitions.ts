import { compileDefinitions } from "../compile-definitions.rules.ts";
import type { DefinitionSet } from "../definition-set.ts";
import type { ReadObservation } from "../index-observations.ts";
import type { IndicatorDefinition } from "../indicator.ts";
import type { IndicatorPlan } from "../indicator-plan.ts";
import type { MeasureDefinition } from "../measure.ts";

const text = { fr: "Essai", en: "Trial" };
const source = { text, confirmed: false };

export function makeMeasure(changes: Partial<MeasureDefinition> & { readonly key: string }): MeasureDefinition {
  return {
    version: "1.0.0",
    label: text,
    population: text,
    unit: "person",
    valueType: "count",
    frequency: "quarter",
    scope: "territory",
    breakdowns: ["sex"],
    aggregate: { territory: "sum", time: "sum" },
    whenPartMissing: "none",
    source,
    ...changes,
  };
}

export function makeIndicator(
  changes: Partial<IndicatorDefinition> & Pick<IndicatorDefinition, "key" | "formula">,
): IndicatorDefinition {
  return {
    version: "1.0.0",
    label: text,
    performance: text,
    unit: "percent",
    direction: "increase",
    range: { min: 0 },
    decimals: 1,
    breakdowns: ["sex"],
    externalCodes: [],
    method: text,
    limits: text,
    source,
    golden: [{ given: {}, gives: null }],
    ...changes,
  };
}

/** A share, a mean, a survey and counts, over a few measures: `t:share`, `t:mean`, `t:survey`, `t:total`, `t:highest`. */
const sampleSet: DefinitionSet = {
  namespace: "t",
  codeLists: [],
  measures: [
    makeMeasure({ key: "helped" }),
    makeMeasure({ key: "asked" }),
    makeMeasure({
      key: "minutes",
      unit: "minute",
      valueType: "decimal",
      aggregate: { territory: "none", time: "mean" },
    }),
    makeMeasure({ key: "peak", aggregate: { territory: "max", time: "none" } }),
    makeMeasure({ key: "kept", scope: "solution", aggregate: { territory: "sum", time: "last" } }),
    makeMeasure({ key: "joined", scope: "solution", aggregate: { territory: "sum", time: "last" } }),
  ],
  indicators: [
    makeIndicator({
      key: "share",
      formula: {
        kind: "ratio",
        numerator: [{ measure: "helped" }],
        denominator: [{ measure: "asked" }],
        factor: 100,
      },
    }),
    makeIndicator({
      key: "mean",
      unit: "minute",
      formula: { kind: "weighted-mean", value: "minutes", weight: "asked" },
    }),
    makeIndicator({ key: "survey", formula: { kind: "survey-share", favourable: "helped", answers: "asked" } }),
    makeIndicator({ key: "total", unit: "person", formula: { kind: "count", of: ["helped", "asked"] } }),
    makeIndicator({ key: "highest", unit: "person", formula: { kind: "count", of: ["peak"] } }),
    makeIndicator({
      key: "kept",
      formula: {
        kind: "ratio",
        numerator: [{ measure: "kept" }],
        denominator: [{ measure: "joined" }],
        factor: 100,
      },
    }),
  ],
};

export const sampleDefinitions = compileDefinitions([sampleSet]);

export function planOf(key: string, definitions = sampleDefinitions): IndicatorPlan {
  const plan = definitions.indicators.get(`t:${key}`);
  if (plan === undefined) throw new Error(`No indicator is called ${key}.`);
  return plan;
}

/** An observation in few words: the measure of the sample, the value, the period and what else it says. */
export function observe(
  measure: string,
  value: number,
  period: string,
  more: Partial<ReadObservation> = {},
): ReadObservation {
  const id = `${measure}-${period}-${value}`;
  const full = measure.includes(":") ? measure : `t:${measure}`;
  const unit = measure === "minutes" ? "minute" : "person";
  return { id, measure: full, value, period, unit, status: "measured", definitionVersion: "1.0.0", ...more };
}
