import { launchOptions } from "@bassin/test-kit/browser";
import { defineConfig } from "@playwright/test";

/** End to end, in a real browser, on the built web apps. French first; no second chance for a failing test. */
export default defineConfig({
  testDir: "./e2e",
  outputDir: ".reports/e2e",
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    viewport: { width: 1280, height: 900 },
    launchOptions: await launchOptions(),
  },
});
