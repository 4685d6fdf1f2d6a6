import { inject } from "vitest";

/** The files of a plugin beside its `package.json`, as the settings of its tests give them; `null`: not there. */
export interface PluginFiles {
  readonly folder: string;
  readonly lock: string | null;
  readonly quality: string | null;
}

declare module "vitest" {
  interface ProvidedContext {
    pluginFiles: PluginFiles;
  }
}

/** What `vitest.config.ts` gave, or none when it does not come from `@bassin/plugin-sdk/vitest`. */
export function injectPluginFiles(): PluginFiles | undefined {
  return inject("pluginFiles");
}
