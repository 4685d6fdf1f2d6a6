import { type Framework, framework, shippedFrameworks } from "@bassin/core";
import { listTerritoryPlugins, type Transaction } from "@bassin/db";
import type { ApiContext } from "../context.ts";

/** A framework, and which plugin it comes with; none for those Bassin ships. */
export interface KnownFramework {
  readonly framework: Framework;
  readonly plugin: string | null;
}

/** The frameworks a territory may look at itself with: those shipped, then those of the plugins it enabled (domain §5). */
export async function listKnownFrameworks(
  { plugins }: Pick<ApiContext, "plugins">,
  trx: Transaction,
  territory: string,
): Promise<KnownFramework[]> {
  const enabled = new Set(
    (await listTerritoryPlugins(trx, territory)).flatMap((one) => (one.enabled ? one.plugin : [])),
  );
  const thematic = plugins.installed.flatMap(({ plugin }): KnownFramework[] => {
    if (plugin.framework === undefined || !enabled.has(plugin.key)) return [];
    return [{ framework: framework.parse(plugin.framework), plugin: plugin.key }];
  });
  return [...shippedFrameworks.map((one) => ({ framework: one, plugin: null })), ...thematic];
}

/** One of them, by its key; at its current version. */
export async function findFramework(
  ctx: Pick<ApiContext, "plugins">,
  trx: Transaction,
  wanted: { readonly territory: string; readonly key: string },
): Promise<KnownFramework | undefined> {
  const known = await listKnownFrameworks(ctx, trx, wanted.territory);
  return known.find((one) => one.framework.key === wanted.key);
}
