import type { EcosystemFacts, UsePerformance } from "@bassin/core";
import { type Figures, namespaceOf } from "./figures.ts";
import { isTold, type ReadIndicator, readIndicator } from "./read-indicator.ts";

/** A performance of use with the indicator that tells of it, when one was chosen and is known here. */
export interface ToldPerformance {
  readonly performance: UsePerformance;
  readonly solution: string;
  readonly read: ReadIndicator | undefined;
}

/** Indicators of one plugin that no performance points to. */
export interface PluginIndicators {
  readonly plugin: string;
  readonly told: readonly ReadIndicator[];
  readonly silent: readonly ReadIndicator[];
}

export interface GroupedIndicators {
  readonly performances: readonly ToldPerformance[];
  readonly plugins: readonly PluginIndicators[];
}

type Read = Pick<EcosystemFacts, "solutions" | "usePerformances">;

/** Reads the indicator of a performance of use: of its own solution when it is one of solutions. */
function readPerformance(
  figures: Figures,
  { indicator, solution }: Pick<UsePerformance, "indicator" | "solution">,
  today: string,
): ReadIndicator | undefined {
  const plan = indicator == null ? undefined : figures.compiled.indicators.get(indicator);
  if (plan === undefined) return undefined;
  return readIndicator(figures, plan, { today, ...(plan.scope === "solution" ? { solution } : {}) });
}

/** The indicators in the order that matters here: what the solutions are to make possible, then the rest by plugin. */
export function groupIndicators(
  figures: Figures,
  { solutions, usePerformances }: Read,
  today: string,
): GroupedIndicators {
  const current = solutions.filter(({ until }) => until == null || until >= today);
  const performances = usePerformances.flatMap((performance): ToldPerformance[] => {
    const solution = current.find(({ id }) => id === performance.solution);
    if (solution === undefined) return [];
    return [{ performance, solution: solution.name, read: readPerformance(figures, performance, today) }];
  });
  const pointed = new Set(performances.flatMap(({ read }) => read?.plan.id ?? []));
  const rest = [...figures.compiled.indicators.values()]
    .filter(({ id }) => !pointed.has(id))
    .map((plan) => readIndicator(figures, plan, { today }));
  const plugins = [...Map.groupBy(rest, ({ plan }) => namespaceOf(plan.id))].map(([plugin, reads]) => ({
    plugin,
    told: reads.filter(isTold),
    silent: reads.filter((read) => !isTold(read)),
  }));
  return { performances, plugins };
}
