import type { LifeFunction } from "@bassin/core";

/** What is asked of whoever begins a plugin. */
export interface PluginWanted {
  /** In lower case, words joined by hyphens; it never changes. */
  readonly key: string;
  readonly name: { readonly fr: string; readonly en: string };
  /** What inhabitants would want to be able to do. */
  readonly stake: { readonly fr: string; readonly en: string };
  readonly lifeFunction: LifeFunction;
}

const keyShape = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What keeps a key from being taken; nothing when it can be. */
export function findKeyProblem(key: string): string | undefined {
  if (keyShape.test(key)) return undefined;
  return `“${key}” cannot be a key: lower-case letters and digits, words joined by hyphens, such as “drinking-water”.`;
}

/** The name of the definition in code: `drinking-water` is `drinkingWater`. */
export function nameInCode(key: string): string {
  return key.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** What stands in the place of a stake nobody has named yet. */
export const unnamedStake = {
  fr: "À nommer : ce que des habitants veulent pouvoir faire",
  en: "To be named: what inhabitants want to be able to do",
} as const;
