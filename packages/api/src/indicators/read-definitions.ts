import { compileDefinitions, type DefinitionSet, type ObservationGround } from "@bassin/core";
import { listRecords, listTerritoryPlugins } from "@bassin/db";
import { listDefinitions } from "@bassin/plugin-sdk";
import type { InsideContext } from "../access/procedures.ts";
import type { ApiContext } from "../context.ts";

type Inside = InsideContext & Pick<ApiContext, "plugins">;

/** The measures and indicators of the plugins a territory enabled. Those disabled are kept out of sight, with their figures. */
export async function readDefinitions({ trx, scope, plugins }: Inside): Promise<DefinitionSet[]> {
  const met = await listTerritoryPlugins(trx, scope.territory);
  const enabled = new Set(met.filter((one) => one.enabled).map(({ plugin }) => plugin));
  return plugins.installed.flatMap(({ plugin }) => (enabled.has(plugin.key) ? [listDefinitions(plugin)] : []));
}

/** What figures are checked against and read by: definitions, and the solutions of the ecosystem. */
export async function readGround(inside: Inside): Promise<ObservationGround & ReturnType<typeof compileDefinitions>> {
  const compiled = compileDefinitions(await readDefinitions(inside));
  const solutions = await listRecords(inside.trx, "solution", inside.scope);
  return { ...compiled, solutions: new Set(solutions.map(({ id }) => id)) };
}
