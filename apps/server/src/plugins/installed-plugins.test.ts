import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ageing } from "@bassin/plugin-ageing";
import { energy } from "@bassin/plugin-energy";
import { food } from "@bassin/plugin-food";
import { housing } from "@bassin/plugin-housing";
import { learning } from "@bassin/plugin-learning";
import { mobility } from "@bassin/plugin-mobility";
import { expect, it } from "vitest";
import { newDirectory } from "../../test/run-bassin.ts";
import { loadInstalledPlugins } from "./installed-plugins.ts";

function configOf(text: string): URL {
  const path = join(newDirectory(), "bassin.config.mjs");
  writeFileSync(path, text);
  return pathToFileURL(path);
}

it("installs the plugins that bassin.config.ts names", async () => {
  const { installed, quarantined } = await loadInstalledPlugins();
  expect(installed.map(({ plugin }) => plugin)).toEqual([food, mobility, housing, energy, ageing, learning]);
  expect(installed.map(({ quality }) => quality)).toEqual(installed.map(() => "bronze"));
  expect(quarantined).toEqual([]);
});

it("leaves out, with its reasons, what cannot be loaded or is no plugin, and keeps the rest", async () => {
  const config = configOf(
    'export default { plugins: ["@example/not-there", "@bassin/core", "@bassin/plugin-food", "@bassin/plugin-food"] };',
  );
  const { installed, quarantined } = await loadInstalledPlugins(config);
  expect(installed.map(({ plugin }) => plugin.key)).toEqual(["food"]);
  expect(quarantined.map(({ name, problems }) => [name, problems.map(({ rule }) => rule)])).toEqual([
    ["@example/not-there", ["import-failed"]],
    ["@bassin/core", ["one-definition"]],
    ["@bassin/plugin-food", ["unique-plugin"]],
  ]);
});

it("refuses a configuration that lists nothing", async () => {
  await expect(loadInstalledPlugins(configOf("export default {};"))).rejects.toThrow(/plugins/);
});
