import { CompiledQuery } from "kysely";
import type { Transaction } from "../database/database.ts";
import { type DatabaseScope, isUuid } from "../database/scope.ts";
import { readEcosystemSql, readTerritorySql } from "./record-json.ts";
import type { StoredFacts } from "./stored.ts";

/** Reads an ecosystem whole, in one statement; nothing when the scope does not reach it. */
export async function readEcosystem(trx: Transaction, scope: DatabaseScope): Promise<StoredFacts | undefined> {
  const { territory, ecosystem } = scope;
  if (territory === undefined || ecosystem === undefined) return undefined;
  const query = CompiledQuery.raw(readEcosystemSql, [territory, ecosystem]);
  const { rows } = await trx.executeQuery<{ facts: StoredFacts }>(query);
  const facts = rows[0]?.facts;
  return facts?.ecosystem === undefined || facts.territory === undefined ? undefined : facts;
}

/** Reads a territory with its directory of actors. */
export async function readTerritory(
  trx: Transaction,
  territory: string,
): Promise<Pick<StoredFacts, "territory" | "actors"> | undefined> {
  if (!isUuid(territory)) return undefined;
  const query = CompiledQuery.raw(readTerritorySql, [territory]);
  const { rows } = await trx.executeQuery<{ facts: Pick<StoredFacts, "territory" | "actors"> }>(query);
  const facts = rows[0]?.facts;
  return facts?.territory === undefined ? undefined : facts;
}
