import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { collectReports, removeReports } from "./collect-reports.ts";

/** A small house on disk: text by path, objects as JSON. */
async function buildHouse(files: Record<string, unknown>) {
  const root = await mkdtemp(join(tmpdir(), "bassin-reports-"));
  const all = { "pnpm-workspace.yaml": 'packages:\n  - apps/*\n  - "packages/*"\n\ncatalog: {}\n', ...files };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
}

const tested = { scripts: { test: "vitest run" } };

function vitestReport(...files: string[]) {
  const testResults = files.map((file) => ({
    name: `/elsewhere/${file}`,
    status: "passed",
    assertionResults: [{}],
  }));
  return { numPassedTests: files.length, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults };
}

const house = {
  "packages/core/package.json": tested,
  "packages/core/src/a.test.ts": "",
  "packages/core/src/ui/b.test.tsx": "",
  "packages/core/node_modules/x/c.test.ts": "",
  "packages/core/.reports/vitest.json": vitestReport("packages/core/src/a.test.ts", "packages/core/src/ui/b.test.tsx"),
  "packages/theme/package.json": {},
  "apps/server/package.json": tested,
  "apps/server/src/d.test.ts": "",
  "apps/server/e2e/walk.spec.ts": "",
  "apps/server/.reports/vitest.json": vitestReport("apps/server/src/d.test.ts"),
  "apps/server/.reports/e2e.json": {
    config: { rootDir: "/elsewhere/apps/server/e2e" },
    stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 1 },
    suites: [{ file: "walk.spec.ts" }],
  },
};

test("sums what every package reports", async () => {
  await using built = await buildHouse(house);
  expect(collectReports(built.root, { isQuick: false })).toEqual({
    counts: { passed: 5, failed: 0, skipped: 1 },
    gaps: [],
  });
});

test("the quick check leaves end-to-end tests out, report or not", async () => {
  await using built = await buildHouse(house);
  expect(collectReports(built.root, { isQuick: true })).toEqual({
    counts: { passed: 3, failed: 0, skipped: 0 },
    gaps: [],
  });
});

test("a missing report is a gap, for the server's end-to-end tests too", async () => {
  await using built = await buildHouse(house);
  removeReports(built.root);
  expect(existsSync(join(built.root, "apps/server/.reports/e2e.json"))).toBe(false);
  expect(collectReports(built.root, { isQuick: false })).toEqual({
    counts: { passed: 0, failed: 0, skipped: 0 },
    gaps: [
      "apps/server/.reports/vitest.json is missing",
      "apps/server/.reports/e2e.json is missing",
      "packages/core/.reports/vitest.json is missing",
    ],
  });
});

test("a test file that no report mentions is a gap, in a package without a test script too", async () => {
  await using built = await buildHouse({
    ...house,
    "packages/core/lost.test.ts": "",
    "packages/theme/src/lost.test.ts": "",
    "apps/server/e2e/lost.spec.ts": "",
  });
  expect(collectReports(built.root, { isQuick: false }).gaps).toEqual([
    "apps/server/e2e/lost.spec.ts is written but did not run (apps/server/.reports/e2e.json)",
    "packages/core/lost.test.ts is written but did not run (packages/core/.reports/vitest.json)",
    "packages/theme/.reports/vitest.json is missing",
  ]);
});

test("a report that is empty or broken is a gap", async () => {
  await using built = await buildHouse({
    "packages/core/package.json": tested,
    "packages/core/.reports/vitest.json": vitestReport(),
    "packages/theme/package.json": tested,
    "packages/theme/.reports/vitest.json": "{",
  });
  const { gaps } = collectReports(built.root, { isQuick: true });
  expect(gaps[0]).toBe("packages/core/.reports/vitest.json counts no test");
  expect(gaps[1]).toMatch(/^packages\/theme\/\.reports\/vitest\.json cannot be read: /);
  expect(gaps).toHaveLength(2);
});
