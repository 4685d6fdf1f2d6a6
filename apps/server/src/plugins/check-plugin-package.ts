import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkPlugin, loadPlugins, type Problem } from "@bassin/plugin-sdk";
import manifest from "../../package.json" with { type: "json" };

/** What a package on disk is, and all that is wrong with it. */
export interface CheckedPackage {
  readonly key: string | null;
  readonly version: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Checks the package of a folder as its own tests would, and as this version of Bassin would load it. None when the
 * folder holds no `package.json` that can be read.
 */
export async function checkPluginPackage(path: string): Promise<CheckedPackage | undefined> {
  const folder = resolve(path);
  const entry = findEntry(folder);
  if (entry === undefined) return undefined;
  const imported = await import(pathToFileURL(join(folder, entry)).href).then(
    (module: object) => ({ name: folder, module }),
    (error: unknown) => ({ name: folder, error }),
  );
  const { installed, quarantined } = loadPlugins([imported], manifest.version);
  const [refused] = quarantined;
  if (refused !== undefined) return { key: null, version: null, problems: refused.problems };
  const [{ plugin } = { plugin: undefined }] = installed;
  if (plugin === undefined || !("module" in imported)) return undefined;
  const candidate = Object.values(imported.module).find(isOf(plugin.key));
  const problems = await checkPlugin(candidate, {
    folder,
    lock: readBeside(folder, "definitions.lock.json"),
    quality: readBeside(folder, "quality.yaml"),
  });
  return { key: plugin.key, version: plugin.version, problems };
}

const isOf = (key: string) => (exported: unknown) =>
  typeof exported === "object" && exported !== null && "key" in exported && exported.key === key;

function readBeside(folder: string, name: string): string | null {
  const file = join(folder, name);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : null;
}

/** The file a package is imported by: its `exports`, or `main`, or `index.js`. */
function findEntry(folder: string): string | undefined {
  const text = readBeside(folder, "package.json");
  if (text === null) return undefined;
  try {
    const { exports, main }: { exports?: unknown; main?: unknown } = JSON.parse(text);
    return readTarget(exports) ?? (typeof main === "string" ? main : "index.js");
  } catch {
    return undefined;
  }
}

/** The target of `exports` for `import`, however deep its conditions are. */
function readTarget(exports: unknown): string | undefined {
  if (typeof exports === "string") return exports;
  if (typeof exports !== "object" || exports === null) return undefined;
  const conditions: Record<string, unknown> = { ...exports };
  const chosen = [".", "node", "import", "default"].find((name) => conditions[name] !== undefined);
  return chosen === undefined ? undefined : readTarget(conditions[chosen]);
}
