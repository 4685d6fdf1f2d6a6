import { Readable } from "node:stream";
import { compileDefinitions } from "@bassin/core";
import {
  insertTerritory,
  listObservations,
  newId,
  type RebuiltReadings,
  rebuildReadings,
  setTerritoryPlugin,
} from "@bassin/db";
import { engineKinds, testDatabase } from "@bassin/db/testing";
import { type LifeFunctionDefinition, listDefinitions } from "@bassin/plugin-sdk";
import { expect, it } from "vitest";
import { importObservations } from "../src/files/import-observations.ts";
import { loadInstalledPlugins } from "../src/plugins/installed-plugins.ts";

/** A figure of each measure of a territory, for two years, with a zero now and then. */
function writeFigures(plugin: LifeFunctionDefinition): string {
  const lines = plugin.measures
    .filter(({ scope }) => scope === "territory")
    .flatMap(({ key }, index) =>
      ["2023", "2024"].map((year) => `${plugin.key}:${key},${year},${index % 4 === 0 ? 0 : index * 10}`),
    );
  return ["measure,period,value", "core:population,2024,12000", ...lines].join("\n");
}

async function openTerritory(database: Awaited<ReturnType<typeof testDatabase>>) {
  const plugins = await loadInstalledPlugins();
  const scope = { territory: newId() };
  const context = { scope, newId, now: () => new Date() };
  await database.inScope(scope, (trx) => insertTerritory(trx, context, { name: "Essai", communes: [] }));
  const importing = { database, plugins, scope, now: () => new Date(), isDryRun: false };
  return {
    plugins: plugins.installed.map(({ plugin }) => plugin),
    enable: (plugin: LifeFunctionDefinition, enabled: boolean) =>
      database.inScope(scope, (trx) =>
        setTerritoryPlugin(trx, context, { plugin: plugin.key, version: plugin.version, enabled }),
      ),
    write: (csv: string) => importObservations(Readable.from([Buffer.from(csv)]), importing),
    kept: () => database.inScope(scope, (trx) => listObservations(trx, {})),
    rebuild: (plugin: LifeFunctionDefinition): Promise<RebuiltReadings> =>
      database.inScope(scope, (trx) => rebuildReadings(trx, context, compileDefinitions([listDefinitions(plugin)]))),
  };
}

it.each(engineKinds)(
  "every plugin is enabled, disabled and enabled again without losing a figure or a reading, on %s",
  async (kind) => {
    await using database = await testDatabase(kind);
    const territory = await openTerritory(database);
    for (const plugin of territory.plugins) {
      const csv = writeFigures(plugin);
      await territory.enable(plugin, true);
      const written = await territory.write(csv);
      expect([plugin.key, written?.isWritten, written?.refused]).toEqual([plugin.key, true, 0]);
      const kept = await territory.kept();

      await territory.enable(plugin, false);
      const refused = await territory.write(csv);
      expect([plugin.key, refused?.isWritten, refused?.refused]).toEqual([
        plugin.key,
        false,
        csv.split("\n").length - 2,
      ]);
      expect(await territory.kept()).toEqual(kept);

      await territory.enable(plugin, true);
      const again = await territory.write(csv);
      expect([plugin.key, again?.created, again?.corrected, again?.refused]).toEqual([plugin.key, 0, 0, 0]);
      const rebuilt = await territory.rebuild(plugin);
      expect([plugin.key, rebuilt.mended, rebuilt.readings > 0]).toEqual([plugin.key, [], true]);
    }
  },
  120_000,
);
