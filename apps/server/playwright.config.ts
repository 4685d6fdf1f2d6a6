import { launchOptions } from "@bassin/test-kit/browser";
import { defineConfig } from "@playwright/test";
import type { Engine } from "./e2e/bassin.ts";

/** The whole way through, from an empty directory: alone with its own Bassin, on both engines. */
const mainJob = "**/main-job.spec.ts";

/** End to end, in a real browser, on the built web apps. French first; no second chance for a failing test. */
export default defineConfig<object, { engine: Engine }>({
  testDir: "./e2e",
  outputDir: ".reports/e2e",
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  projects: [
    { name: "pages", testIgnore: mainJob },
    { name: "main job, PGlite", testMatch: mainJob },
    { name: "main job, PostgreSQL", testMatch: mainJob, use: { engine: "postgresql" } },
  ],
  use: {
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    viewport: { width: 1280, height: 900 },
    launchOptions: await launchOptions(),
  },
});
