import { compileDefinitions } from "../compile-definitions.rules.ts";
import type { DefinitionSet } from "../definition-set.ts";
import type { Formula } from "../formula.ts";
import type { UnitKey } from "../unit.ts";
import { makeIndicator, makeMeasure } from "./sample-definitions.ts";

const kind = {
  key: "kind",
  label: { fr: "Sorte", en: "Kind" },
  exhaustive: true,
  codes: ["a", "b", "c"].map((code) => ({ code, label: { fr: code, en: code } })),
};

const ratio = (over: string, under: string, factor = 100): Formula => {
  return { kind: "ratio", numerator: [{ measure: over }], denominator: [{ measure: under }], factor };
};

function indicate(key: string, formula: Formula, unit: UnitKey = "percent") {
  return makeIndicator({ key, formula, unit, breakdowns: ["sex"] });
}

const breakdowns = ["sex", "kind"];

/** A measure of every way of adding up, in time and across parts, and a formula of every kind over them. */
const everyWaySet: DefinitionSet = {
  namespace: "w",
  codeLists: [kind],
  measures: [
    makeMeasure({ key: "flow", frequency: "month", breakdowns }),
    makeMeasure({
      key: "stock",
      frequency: "quarter",
      breakdowns,
      aggregate: { territory: "sum", time: "last" },
      whenPartMissing: "known-periods",
      standsForYears: 2,
    }),
    makeMeasure({
      key: "mean",
      frequency: "month",
      unit: "minute",
      valueType: "decimal",
      breakdowns,
      aggregate: { territory: "none", time: "mean" },
      whenPartMissing: "known-periods",
      standsForYears: 1,
    }),
    makeMeasure({
      key: "whole-mean",
      unit: "minute",
      valueType: "decimal",
      breakdowns,
      aggregate: { territory: "none", time: "mean" },
    }),
    makeMeasure({ key: "peak", aggregate: { territory: "max", time: "none" } }),
    makeMeasure({ key: "low", frequency: "month", aggregate: { territory: "min", time: "last" } }),
    makeMeasure({ key: "heavy", unit: "kilogram" }),
    makeMeasure({
      key: "heavy",
      unit: "tonne",
      version: "2.0.0",
      supersedes: { version: "1.0.0", comparability: { kind: "convertible", factor: 0.002 } },
    }),
    makeMeasure({ key: "broken", version: "1.0.0" }),
    makeMeasure({
      key: "broken",
      version: "2.0.0",
      supersedes: { version: "1.0.0", comparability: { kind: "identical" } },
    }),
    makeMeasure({
      key: "broken",
      version: "3.0.0",
      supersedes: { version: "2.0.0", comparability: { kind: "break" } },
    }),
    makeMeasure({
      key: "kept",
      scope: "solution",
      frequency: "month",
      aggregate: { territory: "sum", time: "last" },
      standsForYears: 1,
    }),
    makeMeasure({ key: "joined", scope: "solution", frequency: "quarter" }),
    makeMeasure({
      key: "wait",
      scope: "solution",
      unit: "minute",
      valueType: "decimal",
      aggregate: { territory: "none", time: "mean" },
    }),
  ],
  indicators: [
    indicate("flow-of-stock", ratio("flow", "stock")),
    indicate("survey", { kind: "survey-share", favourable: "flow", answers: "broken" }),
    indicate("mean-by-stock", { kind: "weighted-mean", value: "mean", weight: "stock" }, "minute"),
    indicate("mean-by-flow", { kind: "weighted-mean", value: "mean", weight: "flow" }, "minute"),
    indicate("whole-mean-by-broken", { kind: "weighted-mean", value: "whole-mean", weight: "broken" }, "minute"),
    indicate("highest", { kind: "count", of: ["peak"] }, "person"),
    indicate("lowest", { kind: "count", of: ["low"] }, "person"),
    indicate("weight", { kind: "count", of: ["heavy"] }, "kilogram"),
    indicate("both", { kind: "count", of: ["flow", "broken"] }, "person"),
    indicate("kept-of-joined", ratio("kept", "joined")),
    indicate("wait-by-joined", { kind: "weighted-mean", value: "wait", weight: "joined" }, "minute"),
    indicate("not-additive", ratio("peak", "low")),
    indicate("balance", {
      kind: "ratio",
      numerator: [{ measure: "flow" }, { measure: "broken", times: -0.5 }],
      denominator: [{ measure: "stock" }],
      factor: 100,
    }),
    // Three versions of one indicator: on another scale, then, before a break, a count.
    indicate("revised", { kind: "count", of: ["peak"] }, "person"),
    {
      ...indicate("revised", ratio("flow", "stock")),
      version: "2.0.0",
      supersedes: { version: "1.0.0", comparability: { kind: "break" } },
    },
    {
      ...indicate("revised", ratio("broken", "stock", 1000), "per-mille"),
      version: "3.0.0",
      supersedes: { version: "2.0.0", comparability: { kind: "convertible", factor: 10 } },
    },
  ],
};

export const everyWayDefinitions = compileDefinitions([everyWaySet]);
