import { type TerritoryFile, territoryFile } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import type { DatabaseScope } from "../database/scope.ts";
import { listObservations } from "../indicators/observation.repository.ts";
import { listOwnIndicators } from "../indicators/own-indicator.repository.ts";
import { listTerritoryPlugins } from "../plugins/territory-plugin.repository.ts";
import { readEcosystem, readTerritory } from "../records/ecosystem.repository.ts";
import { enterEcosystem } from "../territory/territory.repository.ts";

/**
 * Everything of a territory that its holder may see, as one file: the given ecosystems, without versions, accounts,
 * or the words of reflexive sessions. Nothing when the scope does not reach the territory.
 */
export async function exportFile(
  trx: Transaction,
  scope: DatabaseScope,
  ecosystems: readonly string[],
): Promise<TerritoryFile | undefined> {
  const shared = await readTerritory(trx, scope.territory ?? "");
  if (shared === undefined) return undefined;
  const plugins = await listTerritoryPlugins(trx, shared.territory.id);
  const ownIndicators = await exportOwn(trx);
  const observations = await exportFigures(trx, (solution) => solution === undefined);
  const facts: unknown[] = [];
  for (const ecosystem of ecosystems) {
    await enterEcosystem(trx, ecosystem);
    const whole = await readEcosystem(trx, { ...scope, ecosystem });
    if (whole === undefined) continue;
    const { territory: _, actors: __, ...own } = whole;
    facts.push({ ...own, observations: await exportFigures(trx, (solution) => solution !== undefined) });
  }
  return territoryFile.parse(
    withoutBookkeeping({ format: "bassin/1", plugins, ...shared, ownIndicators, observations, ecosystems: facts }),
  );
}

/** What the territory defined itself, without who wrote it down. */
async function exportOwn(trx: Transaction) {
  const own = await listOwnIndicators(trx);
  return own.map(({ version: _, createdAt: __, createdBy: ___, updatedAt: ____, updatedBy: _____, ...said }) => said);
}

/** Figures without who wrote them, of the solutions or of the territory. */
async function exportFigures(trx: Transaction, isWanted: (solution: string | undefined) => boolean) {
  const figures = await listObservations(trx, {});
  return figures
    .filter(({ solution }) => isWanted(solution ?? undefined))
    .map(({ id: _, version: __, updatedAt: ___, updatedBy: ____, ...said }) => said);
}

const bookkeeping = new Set(["version", "createdAt", "createdBy", "updatedAt", "updatedBy"]);
const accounts = new Set(["declaredThrough", "confirmedThrough"]);

/** Accounts are people: in a file they become `account-1`, `account-2`…, so that one can still tell them apart. */
function withoutBookkeeping(value: unknown, names = new Map<unknown, string>()): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutBookkeeping(item, names));
  if (value === null || typeof value !== "object") return value;
  const isRecord = "updatedAt" in value;
  const kept = Object.entries(value).filter(([key]) => !(isRecord && bookkeeping.has(key)));
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      isRecord && accounts.has(key) ? pseudonymOf(inner, names) : withoutBookkeeping(inner, names),
    ]),
  );
}

function pseudonymOf(account: unknown, names: Map<unknown, string>): string {
  const name = names.get(account) ?? `account-${names.size + 1}`;
  names.set(account, name);
  return name;
}
