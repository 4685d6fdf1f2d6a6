import type { TerritoryPlugin } from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import { writeJournal } from "../records/journal.repository.ts";
import type { WriteContext } from "../records/record.repository.ts";

/** The plugins a territory has met, enabled or not. */
export async function listTerritoryPlugins(trx: Transaction, territory: string): Promise<TerritoryPlugin[]> {
  return await trx
    .selectFrom("territory_plugin")
    .select(["plugin", "version", "enabled"])
    .where("territory_id", "=", territory)
    .orderBy("plugin")
    .execute();
}

/** Enables or disables a plugin in the territory of the scope. Disabling keeps its data. */
export async function setTerritoryPlugin(
  trx: Transaction,
  context: WriteContext,
  wanted: TerritoryPlugin,
): Promise<void> {
  const territory = context.scope.territory ?? "";
  const known = (await listTerritoryPlugins(trx, territory)).find((row) => row.plugin === wanted.plugin) ?? null;
  const by = context.scope.user ?? null;
  const said = { version: wanted.version, enabled: wanted.enabled, updated_by: by, updated_at: context.now() };
  await trx
    .insertInto("territory_plugin")
    .values({ territory_id: territory, plugin: wanted.plugin, ...said })
    .onConflict((conflict) => conflict.columns(["territory_id", "plugin"]).doUpdateSet(said))
    .execute();
  await writeJournal(trx, [
    {
      id: context.newId(),
      territory,
      ecosystem: null,
      at: context.now(),
      by,
      entity: "territoryPlugin",
      recordId: territory,
      action: known === null ? "create" : "update",
      before: known,
      after: wanted,
    },
  ]);
}
