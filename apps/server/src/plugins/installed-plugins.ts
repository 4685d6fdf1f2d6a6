import { type ImportedPlugin, type LoadedPlugins, loadPlugins } from "@bassin/plugin-sdk";
import { z } from "zod";
import manifest from "../../package.json" with { type: "json" };

/** What `bassin.config.ts` says. */
const instanceConfig = z.object({ default: z.object({ plugins: z.array(z.string().min(1)) }) });

const configFile = new URL("../../../../bassin.config.ts", import.meta.url);

/** The plugins named in `bassin.config.ts`: those to install, and those left out with their reasons. */
export async function loadInstalledPlugins(config: URL = configFile): Promise<LoadedPlugins> {
  const { plugins } = instanceConfig.parse(await import(config.href)).default;
  return loadPlugins(await Promise.all(plugins.map(importPlugin)), manifest.version);
}

async function importPlugin(name: string): Promise<ImportedPlugin> {
  try {
    return { name, module: await import(name) };
  } catch (error) {
    return { name, error };
  }
}
