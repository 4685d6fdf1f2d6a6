import { writeFirstStake } from "./first-stake.ts";
import { nameInCode, type PluginWanted } from "./plugin-wanted.ts";

/** The files of a new plugin, by their place in its folder. They pass the conformance kit as they are. */
export function writePluginFiles(wanted: PluginWanted): ReadonlyMap<string, string> {
  return new Map([
    ["package.json", writeManifest(wanted)],
    ["tsconfig.json", '{ "extends": "../../tsconfig.base.json", "include": ["src"] }\n'],
    ["turbo.json", '{\n  "extends": ["//"],\n  "tags": ["plugin"]\n}\n'],
    ["vitest.config.ts", vitestConfig],
    ["quality.yaml", quality],
    ["src/index.ts", writeDefinition(wanted)],
    ["src/first-stake.ts", writeFirstStake(wanted)],
    [`src/${wanted.key}.test.ts`, writeTest(wanted)],
  ]);
}

function writeManifest({ key }: PluginWanted): string {
  const manifest = {
    name: `@bassin/plugin-${key}`,
    version: "0.1.0",
    private: true,
    license: "AGPL-3.0-or-later",
    type: "module",
    exports: { ".": "./src/index.ts" },
    scripts: { types: "tsc --noEmit", test: "vitest run" },
    dependencies: { "@bassin/plugin-sdk": "workspace:*" },
    devDependencies: { "@bassin/test-kit": "workspace:*", typescript: "catalog:", vitest: "catalog:" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const vitestConfig = `import pluginFiles from "@bassin/plugin-sdk/vitest";
import base from "@bassin/test-kit/vitest-base";
import { mergeConfig } from "vitest/config";

const withPostgres = mergeConfig(base, { test: { globalSetup: ["@bassin/test-kit/postgres-global-setup"] } });

export default mergeConfig(withPostgres, pluginFiles);
`;

const quality = `# What this plugin has reached. The tests check it: see docs/plugins/quality-rules.md#quality-file
level: bronze
rules:
  valid-definition: done
  owner: done
  french-and-english: done
  units-and-directions: done
  golden-examples: done
  confirmed-sources: todo
  limits: todo
  missing-data-rule: todo
  stakes-covered: todo
  external-codes: todo
  externalities: todo
  two-territories: todo
  independent-review: todo
  all-locales: todo
`;

function writeDefinition({ key, name, lifeFunction }: PluginWanted): string {
  return `import { defineLifeFunction } from "@bassin/plugin-sdk";
import { indicators, measures, solution, stake } from "./first-stake.ts";

export const ${nameInCode(key)} = defineLifeFunction({
  apiVersion: "1",
  key: ${JSON.stringify(key)},
  version: "0.1.0",
  name: { fr: ${JSON.stringify(name.fr)}, en: ${JSON.stringify(name.en)} },
  maintainers: [{ name: "Your name or your group" }],
  licence: "AGPL-3.0-or-later",
  locales: ["fr", "en"],
  host: "^0.1.0",
  lifeFunctions: [${JSON.stringify(lifeFunction)}],
  stakes: [stake],
  solutions: [solution],
  actorRoles: [
    {
      key: "those-who-lend",
      label: { fr: "Celles et ceux qui prêtent", en: "Those who lend" },
      gloss: { fr: "Un lieu, un outil, un véhicule.", en: "A place, a tool, a vehicle." },
      usuallyHolds: ["first-solution/a-place"],
      natures: ["public-institution", "association"],
    },
  ],
  measures,
  indicators,
});
`;
}

function writeTest({ key }: PluginWanted): string {
  return `import { conformance } from "@bassin/plugin-sdk/conformance";
import { ${nameInCode(key)} } from "./index.ts";

conformance(${nameInCode(key)});
`;
}
