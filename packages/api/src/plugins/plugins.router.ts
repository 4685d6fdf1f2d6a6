import { listTerritoryPlugins, setTerritoryPlugin } from "@bassin/db";
import { z } from "zod";
import { signedInProcedure, territoryProcedure } from "../access/procedures.ts";
import { refuse } from "../errors/refusal.ts";
import { router } from "../trpc.ts";
import { summarisePlugin } from "./summarise-plugin.ts";

const pluginVersion = z.object({ plugin: z.string().max(100), version: z.string().max(100) });

/** Life-function plugins: which are installed here, which a territory enabled (plugin contract). */
export const pluginsRouter = router({
  /** What the instance has, in a few lines each; quarantined ones with their reasons. */
  catalogue: signedInProcedure.query(({ ctx }) => ({
    installed: ctx.plugins.installed.map(summarisePlugin),
    quarantined: ctx.plugins.quarantined,
  })),

  /** The whole of a plugin at a version: what it says never changes, so that it may be kept. */
  definition: signedInProcedure.input(pluginVersion).query(({ ctx, input }) => {
    const found = ctx.plugins.installed.find(
      ({ plugin }) => plugin.key === input.plugin && plugin.version === input.version,
    );
    return found?.plugin ?? refuse({ code: "unknown-plugin" });
  }),

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
