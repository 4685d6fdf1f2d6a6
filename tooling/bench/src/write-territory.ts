import type { TerritoryFile } from "@bassin/core";
import { grantRole, importFile, openDatabase, type TerritoryRole, withNewIdentifiers } from "@bassin/db";
import { v7 } from "uuid";

interface Writing {
  /** The database of the server under measure. */
  readonly url: string;
  readonly account: string;
  readonly role: TerritoryRole;
}

/** Writes a file as a new territory straight in the database, with a role in it for an account. */
export async function writeTerritory(
  file: TerritoryFile,
  { url, account, role }: Writing,
): Promise<{ readonly territory: string; readonly ecosystem: string }> {
  const renewed = withNewIdentifiers(file, () => v7());
  const scope = { territory: renewed.territory.id };
  const context = { scope, now: () => new Date(), newId: () => v7() };
  const database = await openDatabase({ url, connections: 1 });
  await database.inScope(scope, async (trx) => {
    await importFile(trx, context, renewed);
    await grantRole(trx, context, { user: account, role, ecosystem: null });
  });
  await database.close();
  return { territory: scope.territory, ecosystem: renewed.ecosystems[0]?.ecosystem.id ?? "" };
}
