import type { LifeFunction, Stake } from "@bassin/core";

/** Plugins as far as an ecosystem is concerned: those of the life functions its stakes touch, then the others. */
interface SortedPlugins<Plugin> {
  readonly near: readonly Plugin[];
  readonly others: readonly Plugin[];
}

/** Sorts plugins by what is at stake in an ecosystem. As long as no stake is written, all of them are near. */
export function sortByStakes<Plugin extends { readonly lifeFunctions: readonly LifeFunction[] }>(
  plugins: readonly Plugin[],
  stakes: readonly Pick<Stake, "lifeFunctions">[],
): SortedPlugins<Plugin> {
  if (stakes.length === 0) return { near: plugins, others: [] };
  const touched = new Set(stakes.flatMap(({ lifeFunctions }) => lifeFunctions));
  const isNear = ({ lifeFunctions }: Plugin) => lifeFunctions.some((one) => touched.has(one));
  return { near: plugins.filter(isNear), others: plugins.filter((plugin) => !isNear(plugin)) };
}
