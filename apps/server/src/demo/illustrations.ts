import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { illustrations, type TerritoryFile, territoryFile } from "@bassin/core";
import { type Database, eraseTerritory, listAllTerritories } from "@bassin/db";
import { z } from "zod";
import { type ImportedTerritory, importTerritory } from "../files/import-territory.ts";

const demoFolder = fileURLToPath(new URL("../../../../demo/", import.meta.url));

/** A file that ships with Bassin: what it is called, and the rest when it is asked for. */
export interface ShippedFile {
  readonly name: string;
  readonly illustration: string;
  readonly read: () => TerritoryFile;
}

const heading = z.object({ territory: z.object({ name: z.string(), illustration: z.enum(illustrations) }) });

/** The published cases and the fictional example that ship with Bassin, one file each, by file name. */
export function listShippedFiles(folder: string = demoFolder): ShippedFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => {
      const written: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
      return { ...heading.parse(written).territory, read: () => territoryFile.parse(written) };
    });
}

/** Loads the illustrations that are not there yet: same name, and marked as the same kind of illustration. */
export async function loadIllustrations(database: Database, now: () => Date): Promise<ImportedTerritory[]> {
  const shown = await listIllustrations(database);
  const missing = listShippedFiles().filter(
    (file) => !shown.some(({ name, illustration }) => name === file.name && illustration === file.illustration),
  );
  const loaded: ImportedTerritory[] = [];
  for (const file of missing) loaded.push(await importTerritory(database, file.read(), now));
  return loaded;
}

/** Erases every illustration, with whatever was written in it. Other territories are left alone. */
export async function eraseIllustrations(database: Database): Promise<number> {
  const shown = await listIllustrations(database);
  for (const { id } of shown) await database.asOwner((owner) => eraseTerritory(owner, id));
  return shown.length;
}

async function listIllustrations(database: Database) {
  const all = await database.asOwner(listAllTerritories);
  return all.filter(({ illustration }) => illustration !== null);
}
