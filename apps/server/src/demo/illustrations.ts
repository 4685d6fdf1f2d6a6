import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type TerritoryFile, territoryFile } from "@bassin/core";
import { type Database, eraseTerritory, listAllEcosystemIds, listAllTerritories } from "@bassin/db";
import { type ImportedTerritory, importTerritory } from "../files/import-territory.ts";

const demoFolder = fileURLToPath(new URL("../../../../demo/", import.meta.url));

/** The published cases and the fictional example that ship with Bassin, one file each, by file name. */
export function readIllustrations(folder: string = demoFolder): TerritoryFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => territoryFile.parse(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))));
}

/** Loads the illustrations that are not there yet: same name, and marked as an illustration. */
export async function loadIllustrations(
  database: Database,
  now: () => Date,
  files: readonly TerritoryFile[] = readIllustrations(),
): Promise<ImportedTerritory[]> {
  const shown = await listIllustrations(database);
  const isThere = ({ territory }: TerritoryFile) =>
    shown.some(({ name, illustration }) => name === territory.name && illustration === territory.illustration);
  const loaded: ImportedTerritory[] = [];
  for (const file of files.filter((one) => !isThere(one))) loaded.push(await importTerritory(database, file, now));
  return loaded;
}

/** Erases every illustration, with whatever was written in it. Other territories are left alone. */
export async function eraseIllustrations(database: Database): Promise<number> {
  const shown = await listIllustrations(database);
  for (const { id } of shown) {
    const ecosystems = await database.asOwner((owner) => listAllEcosystemIds(owner, id));
    const scope = { territory: id };
    await database.inScope(scope, (trx) => eraseTerritory(trx, scope, ecosystems));
  }
  return shown.length;
}

async function listIllustrations(database: Database) {
  const all = await database.asOwner(listAllTerritories);
  return all.filter(({ illustration }) => illustration !== null);
}
