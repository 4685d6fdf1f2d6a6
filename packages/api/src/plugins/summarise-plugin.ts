import type { LocalText } from "@bassin/core";
import type { LifeFunctionDefinition } from "@bassin/plugin-sdk";
import type { ApiContext } from "../context.ts";

type Installed = ApiContext["plugins"]["installed"][number];

/** What a plugin is, in a few lines: enough to choose among hundreds. Its definitions are asked for one by one. */
interface PluginSummary
  extends Pick<LifeFunctionDefinition, "key" | "version" | "name" | "lifeFunctions" | "maintainers" | "licence"> {
  /** The level its `quality.yaml` says it has reached; none when it says nothing that can be read. */
  readonly quality: Installed["quality"] | null;
  /** What its first stakes make people ask. */
  readonly questions: readonly LocalText[];
  readonly counts: Readonly<Record<"stakes" | "indicators" | "measures" | "solutions" | "roles", number>>;
  /** Sources of measures, indicators, stakes and repertoires, and how many nobody has confirmed yet. */
  readonly sources: { readonly told: number; readonly unconfirmed: number };
}

/** As many as are read at a glance. */
const questionsShown = 3;

const known = new WeakMap<LifeFunctionDefinition, PluginSummary>();

/** The few lines of a plugin, worked out once: a definition never changes while the instance runs. */
export function summarisePlugin({ plugin, quality }: Installed): PluginSummary {
  const before = known.get(plugin);
  if (before !== undefined) return before;
  const { key, version, name, lifeFunctions, maintainers, licence } = plugin;
  const { stakes, indicators, measures, solutions, actorRoles } = plugin;
  const sources = [...stakes, ...indicators, ...measures, ...solutions].map(({ source }) => source);
  const summary: PluginSummary = {
    ...{ key, version, name, lifeFunctions, maintainers, licence },
    quality: quality ?? null,
    questions: stakes.slice(0, questionsShown).map(({ ask }) => ask),
    counts: {
      stakes: stakes.length,
      indicators: new Set(indicators.map((one) => one.key)).size,
      measures: new Set(measures.map((one) => one.key)).size,
      solutions: solutions.length,
      roles: actorRoles.length,
    },
    sources: { told: sources.length, unconfirmed: sources.filter(({ confirmed }) => !confirmed).length },
  };
  known.set(plugin, summary);
  return summary;
}
