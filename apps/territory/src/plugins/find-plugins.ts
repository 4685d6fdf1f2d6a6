import { foldLetters, type LifeFunction } from "@bassin/core";
import type { PluginSummary } from "./plugin-queries.ts";

/** What is looked for among plugins; empty words do not matter. */
export interface PluginSearch {
  readonly words: string;
  readonly lifeFunction: LifeFunction | "";
  readonly state: "enabled" | "disabled" | "";
}

export const everyPlugin: PluginSearch = { words: "", lifeFunction: "", state: "" };

/** A plugin as the page lists it. */
export interface ListedPlugin {
  readonly plugin: PluginSummary;
  readonly isEnabled: boolean;
  /** All one may find it by. */
  readonly found: string;
}

/** The plugins of the instance, each enabled here or not, with the words one may find it by. */
export function listPlugins(
  installed: readonly PluginSummary[],
  enabled: ReadonlySet<string>,
  nameOf: (lifeFunction: LifeFunction) => string,
): ListedPlugin[] {
  return installed.map((plugin) => {
    const { key, name, lifeFunctions, questions, maintainers } = plugin;
    const words = [
      ...[key, name.fr, name.en, ...lifeFunctions.map(nameOf)],
      ...questions.flatMap(({ fr, en }) => [fr, en]),
      ...maintainers.map((one) => one.name),
    ];
    return { plugin, isEnabled: enabled.has(key), found: foldLetters(words.join(" ")) };
  });
}

/** Those that answer to a search: every word of it is somewhere in what is known of them. */
export function findPlugins(
  listed: readonly ListedPlugin[],
  { words, lifeFunction, state }: PluginSearch,
): ListedPlugin[] {
  const wanted = foldLetters(words).split(/\s+/).filter(Boolean);
  return listed.filter(
    ({ plugin, isEnabled, found }) =>
      (lifeFunction === "" || plugin.lifeFunctions.includes(lifeFunction)) &&
      (state === "" || isEnabled === (state === "enabled")) &&
      wanted.every((word) => found.includes(word)),
  );
}
