import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addCounts, type Counts } from "./counts.ts";
import { readPlaywrightReport, readVitestReport, type TestReport } from "./test-report.ts";
import { listWorkspacePackages } from "./workspace-package.ts";

interface ExpectedReport {
  readonly path: string;
  /** Test files that must appear in it. */
  readonly files: readonly string[];
  readonly read: (text: string) => TestReport;
}

/** What the reports say together, and why they cannot be believed: one sentence per gap, none when all is there. */
export interface CollectedReports {
  readonly counts: Counts;
  readonly gaps: readonly string[];
}

function listExpectedReports(root: string, isQuick: boolean): ExpectedReport[] {
  return listWorkspacePackages(root).flatMap(({ folder, hasTestScript, unitFiles, endToEndFiles }) => {
    const unit = { path: `${folder}/.reports/vitest.json`, files: unitFiles, read: readVitestReport };
    const endToEnd = { path: `${folder}/.reports/e2e.json`, files: endToEndFiles, read: readPlaywrightReport };
    const isServer = folder === "apps/server";
    return [
      ...(hasTestScript || unitFiles.length > 0 ? [unit] : []),
      ...(!isQuick && (isServer || endToEndFiles.length > 0) ? [endToEnd] : []),
    ];
  });
}

/** Removes every package's reports, so that none of an earlier run is ever counted. */
export function removeReports(root: string): void {
  for (const { folder } of listWorkspacePackages(root)) {
    for (const name of ["vitest.json", "e2e.json"]) rmSync(join(root, folder, ".reports", name), { force: true });
  }
}

function findGaps({ path, files }: ExpectedReport, report: TestReport): string[] {
  const { passed, failed, skipped } = report.counts;
  const silent = files.filter((file) => !report.files.some((ran) => ran.replaceAll("\\", "/").endsWith(`/${file}`)));
  return [
    ...(passed + failed + skipped === 0 ? [`${path} counts no test`] : []),
    ...silent.map((file) => `${file} is written but did not run (${path})`),
  ];
}

/**
 * Sums the reports of all packages. A report that is missing or unreadable is a gap, and so is a test file that none
 * mentions. The quick check leaves end-to-end tests out.
 */
export function collectReports(root: string, { isQuick }: { isQuick: boolean }): CollectedReports {
  const counts: Counts[] = [];
  const gaps: string[] = [];
  for (const expected of listExpectedReports(root, isQuick)) {
    const path = join(root, expected.path);
    if (!existsSync(path)) {
      gaps.push(`${expected.path} is missing`);
      continue;
    }
    try {
      const report = expected.read(readFileSync(path, "utf8"));
      counts.push(report.counts);
      gaps.push(...findGaps(expected, report));
    } catch (problem) {
      gaps.push(`${expected.path} cannot be read: ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  }
  return { counts: addCounts(counts), gaps };
}
