import { expect, test } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./test-report.ts";

const vitest = {
  numPassedTests: 4,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { name: "/house/packages/core/src/aim/stake.test.ts", status: "failed", assertionResults: [{}, {}] },
    { name: "/house/packages/core/src/aim/broken.test.ts", status: "failed", assertionResults: [] },
  ],
};

const playwright = {
  config: { rootDir: "/house/apps/server/e2e" },
  stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
  suites: [{ file: "sign-in.spec.ts" }],
};

test("Vitest: a file that could not be loaded is a failed test, one to do is skipped", () => {
  expect(readVitestReport(JSON.stringify(vitest))).toEqual({
    counts: { passed: 4, failed: 2, skipped: 2 },
    files: ["/house/packages/core/src/aim/stake.test.ts", "/house/packages/core/src/aim/broken.test.ts"],
  });
});

test("Playwright: a test that passed only at a second try has failed", () => {
  expect(readPlaywrightReport(JSON.stringify(playwright))).toEqual({
    counts: { passed: 3, failed: 2, skipped: 2 },
    files: ["/house/apps/server/e2e/sign-in.spec.ts"],
  });
});

test("another shape is refused", () => {
  expect(() => readVitestReport("{}")).toThrow();
  expect(() => readVitestReport(JSON.stringify({ ...vitest, numPassedTests: undefined }))).toThrow(
    "no counts of tests",
  );
  expect(() => readPlaywrightReport(JSON.stringify({ ...playwright, stats: {} }))).toThrow("no counts of tests");
  expect(() => readPlaywrightReport("")).toThrow();
});
