import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package of the house, as far as its tests go. Paths are relative to the repository, with `/`. */
export interface WorkspacePackage {
  readonly folder: string;
  /** It says how to run its tests. */
  readonly hasTestScript: boolean;
  /** Test files Vitest should run. */
  readonly unitFiles: readonly string[];
  /** Test files Playwright should run, under `e2e/`. */
  readonly endToEndFiles: readonly string[];
}

const leftAside = ["**/node_modules/**", "**/dist/**", "**/.reports/**"];

function find(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: leftAside })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** The patterns under `packages:` in pnpm-workspace.yaml. Throws when there are none. */
function readPackagePatterns(workspace: string): string[] {
  const [, block = ""] = /^packages:\n((?:\s+- .+\n)+)/m.exec(workspace) ?? [];
  const patterns = block.split("\n").flatMap((line) => line.replace(/^\s+- /, "").replaceAll(/["']/g, "") || []);
  if (patterns.length === 0) throw new Error("pnpm-workspace.yaml lists no packages.");
  return patterns;
}

/** Every package of the workspace, root left out, in the order of their folders. */
export function listWorkspacePackages(root: string): WorkspacePackage[] {
  const patterns = readPackagePatterns(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"));
  const manifests = patterns.flatMap((pattern) => find(root, `${pattern}/package.json`)).sort();
  return manifests
    .filter((manifest) => manifest !== "package.json" && manifest !== "./package.json")
    .map((manifest) => {
      const folder = dirname(manifest);
      const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(
        readFileSync(join(root, manifest), "utf8"),
      );
      const files = find(root, `${folder}/**/*.{test,spec}.{ts,tsx}`);
      return {
        folder,
        hasTestScript: "test" in scripts,
        unitFiles: files.filter((file) => !file.startsWith(`${folder}/e2e/`)),
        endToEndFiles: files.filter((file) => file.startsWith(`${folder}/e2e/`)),
      };
    });
}
