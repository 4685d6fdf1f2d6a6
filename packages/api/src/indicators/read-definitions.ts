import { compileDefinitions, type DefinitionSet, listOwnDefinitions, type ObservationGround } from "@bassin/core";
import { type DatabaseScope, listOwnIndicators, listRecords, listTerritoryPlugins, type Transaction } from "@bassin/db";
import { listDefinitions } from "@bassin/plugin-sdk";
import type { ApiContext } from "../context.ts";

/** The territory whose definitions are read, and the ecosystem when there is one. */
interface Inside extends Pick<ApiContext, "plugins"> {
  readonly trx: Transaction;
  readonly scope: DatabaseScope & { readonly territory: string };
}

/**
 * The measures and indicators of the plugins a territory enabled, then its own. Those disabled or retired are kept out
 * of sight, with their figures.
 */
export async function readDefinitions({ trx, scope, plugins }: Inside): Promise<DefinitionSet[]> {
  const met = await listTerritoryPlugins(trx, scope.territory);
  const enabled = new Set(met.filter((one) => one.enabled).map(({ plugin }) => plugin));
  const sets = plugins.installed.flatMap(({ plugin }) => (enabled.has(plugin.key) ? [listDefinitions(plugin)] : []));
  const own = listOwnDefinitions(await listOwnIndicators(trx));
  return own.indicators.length === 0 ? sets : [...sets, own];
}

/** What figures are checked against and read by: definitions, and the solutions of the ecosystem. */
export async function readGround(inside: Inside): Promise<ObservationGround & ReturnType<typeof compileDefinitions>> {
  const compiled = compileDefinitions(await readDefinitions(inside));
  const hasEcosystem = inside.scope.ecosystem !== undefined;
  const solutions = hasEcosystem ? await listRecords(inside.trx, "solution", inside.scope) : [];
  return { ...compiled, solutions: new Set(solutions.map(({ id }) => id)) };
}
