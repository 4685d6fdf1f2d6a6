import { readGround } from "@bassin/api";
import { type Database, listAllEcosystemIds, listAllTerritories, rebuildReadings } from "@bassin/db";
import type { LoadedPlugins } from "@bassin/plugin-sdk";
import { loadInstalledPlugins } from "../plugins/installed-plugins.ts";
import { exitCodes } from "./command-line.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";

/** `bassin rebuild` */
export const addRebuild: AddCommand = (program, line, end) => {
  const { say } = line;
  program
    .command("rebuild")
    .description(
      say({
        fr: "calcule de nouveau les indicateurs de tous les territoires ; une seconde fois ne change rien",
        en: "works out the indicators of every territory again; a second time changes nothing",
      }),
    )
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(({ json = false }: { json?: boolean }) =>
      withDatabase(line, async (database) => {
        const plugins = await loadInstalledPlugins();
        const rebuilt: RebuiltTerritory[] = [];
        for (const { id, name, closedAt } of await database.asOwner(listAllTerritories)) {
          if (closedAt !== null) continue;
          rebuilt.push({ territory: id, name, ...(await rebuildTerritory(database, { id, plugins, now: line.now })) });
        }
        if (json) line.print(JSON.stringify(rebuilt, null, 2));
        for (const { name, readings, mended } of json ? [] : rebuilt) {
          line.print(`${name}  ${say(words.readings(readings, mended.length))}`);
          for (const indicator of mended) line.print(`  ${indicator}`);
        }
        return exitCodes.done;
      }).then(end),
    );
};

interface RebuiltTerritory {
  readonly territory: string;
  readonly name: string;
  readonly readings: number;
  readonly mended: readonly string[];
}

interface Rebuilding {
  readonly id: string;
  readonly plugins: LoadedPlugins;
  readonly now: () => Date;
}

/** Readings of the territory come first; those of solutions are seen from their own ecosystem. */
async function rebuildTerritory(
  database: Database,
  { id, plugins, now }: Rebuilding,
): Promise<Pick<RebuiltTerritory, "readings" | "mended">> {
  const ecosystems = await database.asOwner((owner) => listAllEcosystemIds(owner, id));
  const mended = new Set<string>();
  let readings = 0;
  let ofTerritory = 0;
  for (const ecosystem of [undefined, ...ecosystems]) {
    const scope = { territory: id, ...(ecosystem === undefined ? {} : { ecosystem }) };
    const done = await database.inScope(scope, async (trx) =>
      rebuildReadings(trx, { scope, now }, await readGround({ trx, scope, plugins })),
    );
    if (ecosystem === undefined) ofTerritory = done.readings;
    readings += done.readings - (ecosystem === undefined ? 0 : ofTerritory);
    for (const indicator of done.mended) mended.add(indicator);
  }
  return { readings, mended: [...mended].sort() };
}

const words = {
  readings: (count: number, mended: number) => ({
    fr: `lectures : ${count} ; indicateurs remis au juste : ${mended}`,
    en: `readings: ${count}; indicators put right: ${mended}`,
  }),
} as const;
