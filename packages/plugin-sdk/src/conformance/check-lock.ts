import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { writeLock } from "../lock/build-lock.ts";
import { compareWithLock, type LockFinding } from "../lock/compare-with-lock.ts";
import { type DefinitionLock, definitionLock } from "../lock/definition-lock.ts";
import type { Finding } from "../rules/problem.ts";
import type { PluginFiles } from "./plugin-files.ts";

function readLock(text: string): DefinitionLock | undefined {
  try {
    return definitionLock.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What was edited since the committed trace that may not be. Nothing, when there is no trace to compare with. */
export function findEdits(files: PluginFiles | undefined, definition: LifeFunctionDefinition): LockFinding[] {
  const lock = readLock(files?.lock ?? "");
  return lock === undefined ? [] : compareWithLock(lock, definition);
}

/** Whether the committed trace is that of these definitions. */
export function findStaleLock(files: PluginFiles | undefined, definition: LifeFunctionDefinition): Finding[] {
  const path = "definitions.lock.json";
  if (files === undefined) {
    const message = {
      fr: "Les tests ne voient pas les fichiers du plugin : « vitest.config.ts » reprend « @bassin/plugin-sdk/vitest ».",
      en: "The tests do not see the plugin’s files: “vitest.config.ts” takes up “@bassin/plugin-sdk/vitest”.",
    };
    return [{ path: "vitest.config.ts", message }];
  }
  if (files.lock === writeLock(definition)) return [];
  const message = {
    fr: "La trace des définitions n’est pas à jour : relisez ce qui change, puis « npx pnpm@12 test -u », et enregistrez-la.",
    en: "The trace of the definitions is not up to date: look at what changes, then “npx pnpm@12 test -u”, and commit it.",
  };
  return [{ path, message }];
}

/** The trace waits for the other rules: what is not right yet is not promised. */
export function sayWaiting(broken: readonly string[]): Finding {
  const rules = broken.join(", ");
  const message = {
    fr: `La trace s’écrira quand le reste tiendra (${rules}).`,
    en: `The trace is written once the rest holds (${rules}).`,
  };
  return { path: "definitions.lock.json", message };
}
