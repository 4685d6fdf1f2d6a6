import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sayManifest } from "./say-manifest.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const home = dirname(here.replace(/\/$/, ""));

/** What `pnpm pack` takes up: JavaScript modules and their types, the rules of core that they need beside them. */
export const published = join(home, "dist");

/** Imports as they are once compiled: core by its place, relative ones by the name of what was written. */
function rewriteImports(file: string, target: string): void {
  const place = relative(dirname(file), join(target, "core/src/kit/index.js"));
  const core = place.startsWith(".") ? place : `./${place}`;
  const text = readFileSync(file, "utf8");
  const rewritten = text
    .replaceAll(/(from |import\()"@bassin\/core"/g, `$1"${core}"`)
    .replaceAll(/(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.js"');
  if (rewritten !== text) writeFileSync(file, rewritten);
}

/** Builds the package to publish into a folder. Throws what the compiler says when it does not compile. */
export function emitPackage(target: string): void {
  rmSync(target, { recursive: true, force: true });
  const compiler = join(home, "node_modules/typescript/bin/tsc");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [compiler, "-p", join(here, "tsconfig.json"), "--outDir", target],
    {
      cwd: home,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) rewriteImports(join(entry.parentPath, entry.name), target);
  }
  const manifest = readFileSync(join(home, "package.json"), "utf8");
  const core = readFileSync(join(home, "../core/package.json"), "utf8");
  writeFileSync(join(target, "package.json"), sayManifest({ manifest, core, workspace: readWorkspace() }));
  for (const beside of ["LICENSE", "README.md"]) copyFileSync(join(home, beside), join(target, beside));
}

function readWorkspace(): string {
  return readFileSync(join(home, "../../pnpm-workspace.yaml"), "utf8");
}
