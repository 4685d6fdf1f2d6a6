import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writePluginFiles } from "./plugin-files.ts";
import { findKeyProblem, type PluginWanted } from "./plugin-wanted.ts";

/** What came of it: the files written, or why none was. */
export type CreatedPlugin =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Writes a new plugin into a folder that is not there yet. Nothing is ever written over. */
export function createPlugin(folder: string, wanted: PluginWanted): CreatedPlugin {
  const problem = findKeyProblem(wanted.key);
  if (problem !== undefined) return { ok: false, problem };
  if (existsSync(folder)) return { ok: false, problem: `${folder} is there already: choose another key.` };
  const files = writePluginFiles(wanted);
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { ok: true, files: [...files.keys()] };
}
