import { compileDefinitions, type LocalText, sayFormula } from "@bassin/core";
import type { Plugin } from "./draft-of.ts";

type Indicator = Plugin["indicators"][number];

/** An indicator of a plugin, with its formula in words when its measures are known. */
export interface WordedIndicator {
  readonly indicator: Indicator;
  readonly formula: LocalText | undefined;
}

/** The indicators of a plugin at their current versions, each with how it is computed. */
export function wordIndicators({ key: namespace, codeLists = [], measures, indicators }: Plugin): WordedIndicator[] {
  const { indicators: plans } = compileDefinitions([{ namespace, codeLists, measures, indicators }]);
  return [...new Set(indicators.map(({ key }) => key))].flatMap((key) => {
    const plan = plans.get(`${namespace}:${key}`);
    const indicator = plan?.definition ?? indicators.find((one) => one.key === key);
    return indicator === undefined ? [] : [{ indicator, formula: plan && sayFormula(plan) }];
  });
}

/** The names of indicators by their keys, in the order given; a key that nobody defines is left out. */
export function nameIndicators({ indicators }: Pick<Plugin, "indicators">, keys: readonly string[]): LocalText[] {
  return keys.flatMap((key) => indicators.findLast((one) => one.key === key)?.label ?? []);
}
