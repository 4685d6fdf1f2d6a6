import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** A zone with summer time, east of Greenwich: a date handled as an instant shows its bug here. Workers inherit it. */
process.env.TZ = "Europe/Paris";

/**
 * What every package's tests share: a report that the whole test run counts, silence on the console, one time zone,
 * no second chance for a failing test. Time limits are wide (ms) because several packages share two cores.
 */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
    setupFiles: [fileURLToPath(new URL("./fail-on-console.ts", import.meta.url))],
    passWithNoTests: false,
    allowOnly: false,
    retry: 0,
    // Processes, not threads: V8 crashed now and then when several threads of one process freed WebAssembly code (PGlite).
    pool: "forks",
    maxWorkers: 2,
    // The files of a worker share what they load, and the databases they copy: nothing there may change once loaded.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
