import { type ImportedPlugin, type LoadedPlugins, loadPlugins, type QualityLevel } from "@bassin/plugin-sdk";
import { z } from "zod";
import manifest from "../../package.json" with { type: "json" };
import { readQualityLevel } from "./read-quality-level.ts";

/** What `bassin.config.ts` says. */
const instanceConfig = z.object({ default: z.object({ plugins: z.array(z.string().min(1)) }) });

const configFile = new URL("../../../../bassin.config.ts", import.meta.url);

/** Plugins with the level of quality each says it has reached, when it says so. */
export interface RatedPlugins extends LoadedPlugins {
  readonly installed: readonly (LoadedPlugins["installed"][number] & { readonly quality?: QualityLevel })[];
}

/** The plugins named in `bassin.config.ts`: those to install, and those left out with their reasons. */
export async function loadInstalledPlugins(config: URL = configFile): Promise<RatedPlugins> {
  const { plugins } = instanceConfig.parse(await import(config.href)).default;
  const { installed, quarantined } = loadPlugins(await Promise.all(plugins.map(importPlugin)), manifest.version);
  const rated = installed.map(async (one) => {
    const quality = await readQualityLevel(one.name);
    return quality === undefined ? one : { ...one, quality };
  });
  return { installed: await Promise.all(rated), quarantined };
}

async function importPlugin(name: string): Promise<ImportedPlugin> {
  try {
    return { name, module: await import(name) };
  } catch (error) {
    return { name, error };
  }
}
