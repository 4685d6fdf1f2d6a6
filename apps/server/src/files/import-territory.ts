import type { TerritoryFile } from "@bassin/core";
import { type Database, importFile, newId, withNewIdentifiers } from "@bassin/db";

/** What an import wrote. */
export interface ImportedTerritory {
  readonly territory: string;
  readonly name: string;
  readonly ecosystems: readonly { readonly id: string; readonly name: string }[];
}

/** Writes a checked file as a new territory, under new identifiers, in one transaction. */
export async function importTerritory(
  database: Pick<Database, "inScope">,
  file: TerritoryFile,
  now: () => Date,
): Promise<ImportedTerritory> {
  const renewed = withNewIdentifiers(file, newId);
  const scope = { territory: renewed.territory.id };
  await database.inScope(scope, (trx) => importFile(trx, { scope, now, newId }, renewed));
  return {
    territory: scope.territory,
    name: renewed.territory.name,
    ecosystems: renewed.ecosystems.map(({ ecosystem: { id, name } }) => ({ id, name })),
  };
}
