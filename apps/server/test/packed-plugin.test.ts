import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkGolden, compileDefinitions } from "@bassin/core";
import { food } from "@bassin/plugin-food";
import { listDefinitions } from "@bassin/plugin-sdk";
import { expect, it } from "vitest";
import { loadInstalledPlugins } from "../src/plugins/installed-plugins.ts";
import { openOutside } from "./open-outside.ts";
import { newDirectory } from "./run-bassin.ts";

const scope = `@outside-${process.pid}`;

/** What its author writes: with the types of the packed kit, and nothing else of the house. */
const source = `import { defineLifeFunction } from "@bassin/plugin-sdk";

export const plugin = defineLifeFunction(${JSON.stringify({ ...food, key: "wells" })});
`;

function configOf(plugins: readonly string[]): URL {
  const path = join(newDirectory(), "bassin.config.mjs");
  writeFileSync(path, `export default ${JSON.stringify({ plugins })};`);
  return pathToFileURL(path);
}

const asIs = (changes: object) => `export const plugin = ${JSON.stringify({ ...food, ...changes })};`;

it("a plugin written, tested and packed elsewhere, with the packed kit, is installed from its tarball and works", async () => {
  using outside = openOutside();
  const name = `${scope}/plugin-wells`;
  const { tarball, tested } = outside.author(name, source);
  expect(tested).toContain("evaluator-is-sql on PGlite");
  outside.install(name, tarball);
  const { installed, quarantined } = await loadInstalledPlugins(configOf(["@bassin/plugin-food", name]));
  expect(quarantined).toEqual([]);
  expect(installed.map(({ plugin: { key } }) => key)).toEqual(["food", "wells"]);
  const wells = installed.flatMap(({ plugin }) => (plugin.key === "wells" ? [listDefinitions(plugin)] : []));
  const plans = [...compileDefinitions(wells).indicators.values()];
  expect(plans).toHaveLength(food.indicators.length);
  expect(plans.flatMap(checkGolden)).toEqual([]);
}, 240_000);

it("one made for another version of Bassin, or broken, is left out with its reasons in both languages, and the rest runs", async () => {
  using outside = openOutside();
  const packages = {
    plain: asIs({ key: "springs" }),
    later: asIs({ key: "rivers", host: ">=2.0.0 <3.0.0" }),
    broken: asIs({ key: "lakes", measures: "none" }),
    failing: "throw new Error('out of order');",
  };
  const names = Object.entries(packages).map(([key, code]) => {
    const name = `${scope}/plugin-${key}`;
    outside.install(name, outside.packAsIs(name, code));
    return name;
  });
  const { installed, quarantined } = await loadInstalledPlugins(configOf([...names, "@bassin/plugin-food"]));
  expect(installed.map(({ plugin: { key } }) => key)).toEqual(["springs", "food"]);
  expect(quarantined.map(({ name, problems: [first] }) => [name, first?.rule, first?.path])).toEqual([
    [`${scope}/plugin-later`, "host-satisfied", "host"],
    [`${scope}/plugin-broken`, "schema", "measures"],
    [`${scope}/plugin-failing`, "import-failed", "(package)"],
  ]);
  expect(quarantined[0]?.problems[0]?.message).toEqual({
    fr: "Ce plugin demande Bassin >=2.0.0 <3.0.0 ; cette instance est en version 0.1.0.",
    en: "This plugin asks for Bassin >=2.0.0 <3.0.0; this instance runs version 0.1.0.",
  });
}, 240_000);
