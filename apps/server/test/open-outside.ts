import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sdk = join(root, "packages/plugin-sdk");

/** What the packages of others depend on is taken from the workspace: nothing is fetched. */
const fromWorkspace = {
  "@electric-sql/pglite": sdk,
  stdnum: join(root, "packages/core"),
  vitest: sdk,
  yaml: sdk,
  zod: sdk,
};

function run(folder: string, command: string, ...words: string[]): string {
  const { NODE_OPTIONS: _, VITEST: __, ...environment } = process.env;
  const env = { ...environment, NO_COLOR: "1", CI: "" };
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

function writeJson(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** A folder where someone who has only tarballs works, outside the workspace. */
export interface Outside extends Disposable {
  /** Installs, compiles, tests and packs a plugin out of its source; gives its tarball. */
  readonly author: (name: string, source: string) => { readonly tarball: string; readonly tested: string };
  /** Packs a package of one file of JavaScript, as it is; gives its tarball. */
  readonly packAsIs: (name: string, code: string) => string;
  /** Installs a tarball where this instance finds it, as `pnpm add` does. */
  readonly install: (name: string, tarball: string) => void;
}

const packedAt = (folder: string): string => {
  const found = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (found === undefined) throw new Error(`No tarball in ${folder}.`);
  return join(folder, found);
};

function pack(folder: string, to: string): string {
  mkdirSync(to, { recursive: true });
  run(folder, "pnpm", "pack", "--pack-destination", to);
  return packedAt(to);
}

function settle(folder: string, tarballs: Readonly<Record<string, string>>): void {
  const links = Object.entries(fromWorkspace).map(([name, home]) => {
    return [name, `link:${realpathSync(join(home, "node_modules", name))}`];
  });
  const files = Object.entries(tarballs).map(([name, tarball]) => [name, `file:${tarball}`]);
  const overrides = Object.fromEntries([...links, ...files]);
  writeJson(join(folder, "pnpm-workspace.yaml"), { overrides, autoInstallPeers: false, verifyDepsBeforeRun: false });
}

const compilerOptions = {
  target: "es2024",
  lib: ["es2024", "dom", "esnext.disposable"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
  rootDir: "src",
  outDir: "dist",
};

function writeAuthored(folder: string, name: string, source: string): void {
  mkdirSync(join(folder, "src"), { recursive: true });
  writeJson(join(folder, "package.json"), {
    name,
    version: "1.0.0",
    license: "MIT",
    type: "module",
    exports: "./dist/index.js",
    files: ["dist", "quality.yaml", "definitions.lock.json"],
    dependencies: { "@bassin/plugin-sdk": "*" },
    devDependencies: { vitest: "*" },
  });
  writeJson(join(folder, "tsconfig.json"), { compilerOptions, files: ["src/index.ts"] });
  writeFileSync(join(folder, "vitest.config.ts"), 'export { default } from "@bassin/plugin-sdk/vitest";\n');
  writeFileSync(join(folder, "src/index.ts"), source);
  copyFileSync(join(root, "plugins/food/quality.yaml"), join(folder, "quality.yaml"));
  writeFileSync(
    join(folder, "src/plugin.test.ts"),
    'import { conformance } from "@bassin/plugin-sdk/conformance";\nimport { plugin } from "./index.ts";\n\nconformance(plugin);\n',
  );
}

/** Opens it, with `@bassin/plugin-sdk` built and packed there. */
export function openOutside(): Outside {
  const folder = mkdtempSync(join(tmpdir(), "bassin-outside-"));
  const tarballs = { "@bassin/plugin-sdk": pack(sdk, join(folder, "sdk")) };
  const linked = new Set<string>();
  return {
    author: (name, source) => {
      const home = mkdtempSync(join(folder, "author-"));
      writeAuthored(home, name, source);
      settle(home, tarballs);
      run(home, "pnpm", "install", "--offline");
      run(home, process.execPath, join(sdk, "node_modules/typescript/bin/tsc"), "-p", ".");
      const vitest = join(home, "node_modules/vitest/vitest.mjs");
      const tested = run(home, process.execPath, vitest, "run", "--reporter=verbose");
      return { tarball: pack(home, join(home, "packed")), tested };
    },
    packAsIs: (name, code) => {
      const home = mkdtempSync(join(folder, "author-"));
      const manifest = { name, version: "1.0.0", license: "MIT", type: "module", exports: "./index.js" };
      writeJson(join(home, "package.json"), { ...manifest, files: ["index.js"] });
      writeFileSync(join(home, "index.js"), code);
      return pack(home, join(home, "packed"));
    },
    install: (name, tarball) => {
      const instance = mkdtempSync(join(folder, "instance-"));
      settle(instance, tarballs);
      writeJson(join(instance, "package.json"), { name: "instance", private: true, type: "module" });
      run(instance, "pnpm", "add", "--offline", tarball);
      const place = join(root, "apps/server/node_modules", name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(realpathSync(join(instance, "node_modules", name)), place);
      linked.add(dirname(place));
    },
    [Symbol.dispose]: () => {
      for (const place of [...linked, folder]) rmSync(place, { recursive: true, force: true });
    },
  };
}
