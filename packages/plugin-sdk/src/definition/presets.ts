import type { Indicator, Measure } from "./life-function-definition.ts";

type Defaults = Pick<
  Measure,
  "version" | "valueType" | "frequency" | "scope" | "breakdowns" | "aggregate" | "whenPartMissing"
>;

/** A definition that is still looking for its words: spread last, `{ ...yearlyStock, ...draft }`, until it is promised. */
export const draft: Pick<Measure, "version"> = { version: "0.1.0" };

/** What is true at a moment of the year and adds up across territories: people housed, shops open. */
export const yearlyStock: Defaults = {
  version: "1.0.0",
  valueType: "count",
  frequency: "year",
  scope: "territory",
  breakdowns: [],
  aggregate: { territory: "sum", time: "last" },
  whenPartMissing: "none",
};

/** What happens over the year and adds up both ways: meals served, euros spent. */
export const yearlyFlow: Defaults = { ...yearlyStock, aggregate: { territory: "sum", time: "sum" } };

/** What is already a mean: minutes to a service, grams per meal. It needs a weight, and never adds up. */
export const yearlyMean: Defaults = {
  ...yearlyStock,
  valueType: "decimal",
  aggregate: { territory: "none", time: "mean" },
};

/** What one solution counts, each quarter, and adds up: meals cooked, trips made. */
export const quarterlySolutionFlow: Defaults = { ...yearlyFlow, frequency: "quarter", scope: "solution" };

/** A value between 0 and 100, in percent. */
export const percentage: Pick<Indicator, "version" | "unit" | "range" | "decimals" | "externalCodes"> = {
  version: "1.0.0",
  unit: "percent",
  range: { min: 0, max: 100 },
  decimals: 1,
  externalCodes: [],
};

/** The formula of a share: one measure over another, × 100 for a percentage. */
export function shareOf(part: string, whole: string, factor = 100): Indicator["formula"] {
  return { kind: "ratio", numerator: [{ measure: part }], denominator: [{ measure: whole }], factor };
}
