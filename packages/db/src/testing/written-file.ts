import type { TerritoryFile } from "@bassin/core";
import { v7 } from "uuid";
import type { Database } from "../database/database.ts";
import type { DatabaseScope } from "../database/scope.ts";
import { importFile } from "../files/import-file.ts";
import { withNewIdentifiers } from "../files/new-identifiers.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** A context that writes as an account, with the real clock and real identifiers. */
export function writingAs(scope: DatabaseScope): WriteContext {
  return { scope, now: () => new Date(), newId: () => v7() };
}

/** Writes a file into the database under new identifiers; returns the file as written. */
export async function writtenFile(database: Database, file: TerritoryFile, user = "someone"): Promise<TerritoryFile> {
  const written = withNewIdentifiers(file, () => v7());
  const scope = { user, territory: written.territory.id };
  await database.inScope(scope, (trx) => importFile(trx, writingAs(scope), written));
  return written;
}
