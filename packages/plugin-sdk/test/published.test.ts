import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emitPackage } from "../build/emit-package.ts";
import { writeApiReport } from "../build/write-api-report.ts";

const published = mkdtempSync(join(tmpdir(), "bassin-sdk-"));

beforeAll(() => emitPackage(published), 120_000);
afterAll(() => rmSync(published, { recursive: true, force: true }));

test("what others can see of the package is what was accepted: look at what changes, then run this test with -u", async () => {
  await expect(writeApiReport(published)).toMatchFileSnapshot("../api-report.d.ts.txt");
});

test("the package to publish depends on nothing of the house", () => {
  const manifest = JSON.parse(readFileSync(join(published, "package.json"), "utf8"));
  expect(Object.keys(manifest.exports)).toEqual([".", "./conformance", "./vitest", "./package.json"]);
  expect(Object.keys(manifest.dependencies)).toEqual(["@electric-sql/pglite", "stdnum", "yaml", "zod"]);
  expect(Object.values(manifest.dependencies).every((range) => /^\^\d+\.\d+\.\d+$/.test(String(range)))).toBe(true);
  expect(manifest.private).toBeUndefined();
});
