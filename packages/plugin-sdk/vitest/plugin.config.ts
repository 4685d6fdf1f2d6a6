import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

function readBeside(name: string): string | null {
  const path = join(process.cwd(), name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/**
 * The settings of a plugin's tests: they give the conformance kit the two files that stand beside `package.json`, since
 * a definition is data and never reads a file itself.
 */
const settings: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // Opening a database engine takes its time where several packages are tested at once (ms).
    testTimeout: 60_000,
    provide: {
      pluginFiles: {
        folder: process.cwd(),
        lock: readBeside("definitions.lock.json"),
        quality: readBeside("quality.yaml"),
      },
    },
  },
});

export default settings;
