import { defineConfig } from "vitest/config";

/** What every package's tests share: a report that the whole test run counts, and silence on the console. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
    passWithNoTests: false,
    onConsoleLog(log) {
      throw new Error(`A test wrote to the console: ${log}`);
    },
  },
});
