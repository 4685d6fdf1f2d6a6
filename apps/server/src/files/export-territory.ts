import type { TerritoryFile } from "@bassin/core";
import {
  type Database,
  exportFile,
  listAllEcosystemIds,
  listAllTerritories,
  type RegisteredTerritory,
} from "@bassin/db";

/** The territory that an identifier or a name means; several when a name is shared. */
export async function findTerritories(database: Database, wanted: string): Promise<RegisteredTerritory[]> {
  const all = await database.asOwner(listAllTerritories);
  const simple = (text: string) => text.normalize("NFKC").trim().toLocaleLowerCase("fr");
  return all.filter(({ id, name }) => id === wanted.toLowerCase() || simple(name) === simple(wanted));
}

/** Everything of a territory as one file; the words of reflexive sessions stay where they were said. */
export async function exportTerritory(database: Database, territory: string): Promise<TerritoryFile> {
  const ecosystems = await database.asOwner((owner) => listAllEcosystemIds(owner, territory));
  const scope = { territory };
  const file = await database.inScope(scope, (trx) => exportFile(trx, scope, ecosystems));
  if (file === undefined) throw new Error("The territory was there and no longer is");
  return file;
}
