import type { IndicatorPlan } from "./indicator-plan.ts";

/** Which indicators to work out again when a measure is written: by measure, those that read it and no other. */
export function mapDependants(indicators: Iterable<IndicatorPlan>): ReadonlyMap<string, readonly IndicatorPlan[]> {
  const dependants = new Map<string, IndicatorPlan[]>();
  for (const plan of indicators) {
    for (const { id } of plan.reads) {
      const known = dependants.get(id);
      if (known === undefined) dependants.set(id, [plan]);
      else known.push(plan);
    }
  }
  return dependants;
}
