import { parse } from "yaml";
import { z } from "zod";

const versions = z.record(z.string(), z.string()).default({});
const manifestRead = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: versions,
  peerDependencies: versions,
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean() })).default({}),
});
const workspaceRead = z.object({ catalog: z.record(z.string(), z.string()) });

/** The texts a manifest is made of. */
export interface ManifestSources {
  readonly manifest: string;
  readonly core: string;
  readonly workspace: string;
}

const entry = (file: string) => ({ types: `./plugin-sdk/${file}.d.ts`, default: `./plugin-sdk/${file}.js` });

/** The `package.json` to publish: what is compiled, and what core depends on in its place, at the versions of the house. */
export function sayManifest({ manifest, core, workspace }: ManifestSources): string {
  const { name, version, license, dependencies, peerDependencies, peerDependenciesMeta } = manifestRead.parse(
    JSON.parse(manifest),
  );
  const { catalog } = workspaceRead.parse(parse(workspace));
  const resolve = (wanted: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(wanted)
        .filter(([one]) => one !== "@bassin/core")
        .map(([one, range]) => [one, range === "catalog:" ? `^${catalog[one] ?? ""}` : range])
        .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)),
    );
  const published = {
    name,
    version,
    license,
    type: "module",
    exports: {
      ".": entry("src/index"),
      "./conformance": entry("src/conformance/conformance"),
      "./vitest": entry("vitest/plugin.config"),
      "./package.json": "./package.json",
    },
    dependencies: resolve({ ...manifestRead.parse(JSON.parse(core)).dependencies, ...dependencies }),
    peerDependencies: resolve(peerDependencies),
    peerDependenciesMeta,
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}
