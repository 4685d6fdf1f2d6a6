import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const entries = ["src/index.d.ts", "src/conformance/conformance.d.ts", "vitest/plugin.config.d.ts"];

/** Relative modules a declaration file takes something from. */
function listModules(file: string, text: string): string[] {
  const found = text.matchAll(/(?:from |import\()"(\.{1,2}\/[^"]+)\.js"/g);
  return [...found].map(([, module = ""]) => join(dirname(file), `${module}.d.ts`));
}

/**
 * All that those who import the package can see, out of its compiled declarations: those of its entries and of every
 * module of its own they take something from. It is committed; a test compares.
 */
export function writeApiReport(published: string): string {
  const root = join(published, "plugin-sdk");
  const seen = new Map<string, string>();
  const open = (file: string): void => {
    const isOwn = !relative(root, file).startsWith("..");
    if (seen.has(file) || !isOwn) return;
    const text = readFileSync(file, "utf8");
    seen.set(file, text);
    for (const module of listModules(file, text)) open(module);
  };
  for (const entry of entries) open(join(root, entry));
  return [...seen]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, text]) => `// ${relative(root, file)}\n${text.trim()}\n`)
    .join("\n");
}
