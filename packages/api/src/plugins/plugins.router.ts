import { listTerritoryPlugins, setTerritoryPlugin } from "@bassin/db";
import { z } from "zod";
import { signedInProcedure, territoryProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { router } from "../trpc.ts";

/** Life-function plugins: which are installed here, which a territory enabled (plugin contract). */
export const pluginsRouter = router({
  /** What the instance has, quarantined ones with their reasons. */
  catalogue: signedInProcedure.query(({ ctx }) => ctx.plugins),

  /** What the territory enabled. */
  list: territoryProcedure("territory.read").query(({ ctx }) => listTerritoryPlugins(ctx.trx, ctx.scope.territory)),

  /** Enables a plugin at its installed version, or disables it; its data stays. */
  set: territoryProcedure("plugins.enable")
    .input(z.object({ plugin: z.string().max(100), enabled: z.boolean() }))
    .mutation(async ({ ctx, input: { plugin, enabled } }) => {
      const installed = ctx.plugins.installed.find((one) => one.plugin.key === plugin);
      if (installed === undefined) return refuse({ code: "unknown-plugin" });
      const wanted = { plugin, version: installed.plugin.version, enabled };
      await setTerritoryPlugin(ctx.trx, ctx.write, wanted);
      return wanted;
    }),
});
