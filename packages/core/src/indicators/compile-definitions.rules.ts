import type { CodeList } from "./code-list.ts";
import type { DefinitionSet } from "./definition-set.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { IndicatorPlan } from "./indicator-plan.ts";
import type { MeasureDefinition } from "./measure.ts";
import { type MeasurePlan, planMeasure } from "./measure-plan.ts";
import { planVersions } from "./plan-versions.rules.ts";
import { sharedCodeLists } from "./shared-code-lists.ts";
import { coreNamespace, sharedMeasures } from "./shared-measures.ts";

/** Definitions ready to be evaluated, by full name: `food:waste-per-meal`. */
export interface CompiledDefinitions {
  readonly measures: ReadonlyMap<string, MeasurePlan>;
  readonly indicators: ReadonlyMap<string, IndicatorPlan>;
}

const core: DefinitionSet = {
  namespace: coreNamespace,
  codeLists: [],
  measures: sharedMeasures,
  indicators: [],
};

/** The full name of a measure as a formula of that namespace writes it: its own, or one of core. */
export function nameMeasure(namespace: string, reference: string): string {
  return reference.includes(":") ? reference : `${namespace}:${reference}`;
}

/** The reverse: how a formula of any namespace writes that measure. */
export function referToMeasure(id: string): string {
  return id.startsWith(`${coreNamespace}:`) ? id : id.slice(id.indexOf(":") + 1);
}

function groupByKey<Definition extends { readonly key: string }>(
  definitions: readonly Definition[],
): Map<string, Definition[]> {
  return Map.groupBy(definitions, ({ key }) => key);
}

function planMeasures({ namespace, codeLists, measures }: DefinitionSet): MeasurePlan[] {
  const lists = new Map<string, CodeList>([...sharedCodeLists, ...codeLists].map((list) => [list.key, list]));
  return [...groupByKey<MeasureDefinition>(measures)].flatMap(
    ([key, definitions]) => planMeasure({ id: `${namespace}:${key}`, definitions, lists }) ?? [],
  );
}

/**
 * Prepares definitions once, so that evaluating them is only looking up and adding. Measures of core come along. Of
 * several versions of an indicator the newest is read first, those it replaced behind it; an indicator that reads a measure nobody defines is left out
 * (`findDefinitionProblems` says so beforehand).
 */
export function compileDefinitions(sets: readonly DefinitionSet[]): CompiledDefinitions {
  const measures = new Map([core, ...sets].flatMap(planMeasures).map((plan) => [plan.id, plan]));
  const indicators = new Map<string, IndicatorPlan>();
  for (const { namespace, indicators: defined } of sets) {
    for (const definitions of groupByKey<IndicatorDefinition>(defined).values()) {
      const plan = planVersions({ namespace, definitions, measures });
      if (plan !== undefined) indicators.set(plan.id, plan);
    }
  }
  return { measures, indicators };
}
