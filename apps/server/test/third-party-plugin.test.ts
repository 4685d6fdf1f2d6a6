import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { food } from "@bassin/plugin-food";
import { expect, it } from "vitest";
import { loadInstalledPlugins } from "../src/plugins/installed-plugins.ts";
import { newDirectory } from "./run-bassin.ts";

/** A package nobody of the house wrote, where `pnpm add` puts one; gone with its folder when disposed of. */
function openScope(): { readonly name: string; readonly add: (name: string, code: string) => string } & Disposable {
  const folder = mkdtempSync(fileURLToPath(new URL("../node_modules/@trial-", import.meta.url)));
  const scope = basename(folder);
  return {
    name: scope,
    add: (name, code) => {
      mkdirSync(join(folder, name));
      const manifest = { name: `${scope}/${name}`, version: "1.0.0", type: "module", exports: "./index.js" };
      writeFileSync(join(folder, name, "package.json"), JSON.stringify(manifest));
      writeFileSync(join(folder, name, "index.js"), code);
      return manifest.name;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function configOf(plugins: readonly string[]): URL {
  const path = join(newDirectory(), "bassin.config.mjs");
  writeFileSync(path, `export default ${JSON.stringify({ plugins })};`);
  return pathToFileURL(path);
}

const definitionOf = (changes: object) => `export const plugin = ${JSON.stringify({ ...food, ...changes })};`;

it("a package of others is installed by its name; one that does not fit or breaks is left out and the rest runs", async () => {
  using scope = openScope();
  const sound = scope.add("sound", definitionOf({ key: "wells" }));
  const later = scope.add("later", definitionOf({ key: "springs", host: ">=9.0.0" }));
  const broken = scope.add("broken", "throw new Error('out of order');");
  const { installed, quarantined } = await loadInstalledPlugins(
    configOf([broken, sound, later, "@bassin/plugin-food"]),
  );
  expect(installed.map(({ name, plugin }) => [name, plugin.key])).toEqual([
    [sound, "wells"],
    ["@bassin/plugin-food", "food"],
  ]);
  expect(
    quarantined.map(({ name, problems }) => [name, problems.map(({ rule, message }) => [rule, message.en])]),
  ).toEqual([
    [broken, [["import-failed", "The package could not be loaded: out of order"]]],
    [later, [["host-satisfied", "This plugin asks for Bassin >=9.0.0; this instance runs version 0.1.0."]]],
  ]);
});
