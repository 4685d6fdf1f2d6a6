import type { Counts } from "./counts.ts";

/** What one report says: the counts, and the files whose tests ran, as the tool names them. */
export interface TestReport {
  readonly counts: Counts;
  readonly files: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { name: string; status: string; assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly config: { readonly rootDir: string };
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  readonly suites: readonly { readonly file: string }[];
}

/** Reads Vitest's JSON. A file that could not even be loaded counts as one failed test. Throws on another shape. */
export function readVitestReport(text: string): TestReport {
  const report: VitestReport = JSON.parse(text);
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    counts: checkCounts({
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
    files: report.testResults.map((file) => file.name),
  };
}

/** Reads Playwright's JSON. A test that passed only at a second try has failed. Throws on another shape. */
export function readPlaywrightReport(text: string): TestReport {
  const { config, stats, suites }: PlaywrightReport = JSON.parse(text);
  return {
    counts: checkCounts({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
    files: suites.map((suite) => `${config.rootDir}/${suite.file}`),
  };
}

function checkCounts(counts: Counts): Counts {
  if (Object.values(counts).some((count) => !Number.isInteger(count) || count < 0)) {
    throw new Error(`These are no counts of tests: ${JSON.stringify(counts)}`);
  }
  return counts;
}
