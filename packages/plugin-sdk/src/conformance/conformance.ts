import { describe, expect, test } from "vitest";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { formatProblems } from "../loading/life-function-error.ts";
import { validateLifeFunction } from "../loading/validate-life-function.ts";
import { writeLock } from "../lock/build-lock.ts";
import { lockRuleNames } from "../lock/lock-rule.ts";
import { checkQuality } from "../quality/check-quality.ts";
import { qualityRuleChecks } from "../quality/quality-check.ts";
import { conformanceRules } from "../rules/conformance-rules.ts";
import { loadRules } from "../rules/load-rules.ts";
import { findUnserialisable } from "../rules/plain-data.ts";
import { buildProblem, type Finding, type Problem, type RuleName } from "../rules/problem.ts";
import { applyRules } from "../rules/rule.ts";
import { readShape } from "../rules/schema.ts";
import { checkOnEngine, engineRuleNames } from "./check-engines.ts";
import { findEdits, findStaleLock, sayWaiting } from "./check-lock.ts";
import { findUnevenSums, sayUneven } from "./check-parts-to-whole.ts";
import { findUnfrozen } from "./find-unfrozen.ts";
import { injectPluginFiles, type PluginFiles } from "./plugin-files.ts";
import { listEngines } from "./sql/open-engines.ts";
import type { SqlEngineKind } from "./sql/sql-engine.ts";

/** What the kit needs of a test runner. Vitest by default. */
export interface TestApi {
  readonly describe: (name: string, body: () => void) => void;
  readonly test: (name: string, body: () => void | Promise<void>) => void;
  /** The files beside the plugin's `package.json`. */
  readonly files: () => PluginFiles | undefined;
  /** The database engines formulas are computed on. */
  readonly engines: () => readonly SqlEngineKind[];
  /** Throws when the file differs, unless the run was asked to write it (`-u`). */
  readonly keepFile: (path: string, text: string) => Promise<void>;
}

const vitest: TestApi = {
  describe,
  test,
  files: injectPluginFiles,
  engines: listEngines,
  keepFile: (path, text) => expect(text).toMatchFileSnapshot(path),
};

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`\n${formatProblems(problems, "en")}`);
}

function readDefinition(candidate: unknown): LifeFunctionDefinition {
  const shape = readShape(candidate);
  if (!shape.ok) throw new Error("The definition does not have the right shape yet: see the test “schema”.");
  return shape.definition;
}

function checkRoundTrip(candidate: unknown): void {
  const validation = validateLifeFunction(JSON.parse(JSON.stringify(candidate)));
  if (!validation.ok) refuse(validation.problems);
}

function refuseFindings(rule: RuleName, findings: readonly Finding[]): void {
  refuse(findings.map(({ path, message }) => buildProblem(rule, { path, message })));
}

/** The rules a definition breaks, whatever its files say. */
function listBroken(candidate: LifeFunctionDefinition): RuleName[] {
  const validation = validateLifeFunction(JSON.parse(JSON.stringify(candidate)));
  const problems = validation.ok ? applyRules(conformanceRules, validation.plugin) : validation.problems;
  return [...new Set(problems.map(({ rule }) => rule))];
}

/** The trace is written only when all the rest holds: it covers neither a silent change nor what is not right yet. */
async function checkLock(candidate: LifeFunctionDefinition, api: TestApi): Promise<void> {
  const files = api.files();
  for (const finding of findEdits(files, candidate)) refuseFindings(finding.rule, [finding]);
  const stale = findStaleLock(files, candidate);
  if (files === undefined) return refuseFindings("lock-up-to-date", stale);
  const broken = stale.length === 0 ? [] : listBroken(candidate);
  if (broken.length > 0) refuseFindings("lock-up-to-date", [sayWaiting(broken)]);
  await api.keepFile(`${files.folder}/definitions.lock.json`, writeLock(candidate)).catch(() => {
    refuseFindings("lock-up-to-date", stale);
  });
}

function testEngines(candidate: LifeFunctionDefinition, api: TestApi): void {
  for (const { name, open } of api.engines()) {
    for (const rule of engineRuleNames) {
      api.test(`${rule} on ${name}`, async () => {
        await using engine = await open();
        refuseFindings(rule, await checkOnEngine(rule, readDefinition(candidate), engine));
      });
    }
  }
}

function testFiles(candidate: LifeFunctionDefinition, api: TestApi): void {
  for (const rule of lockRuleNames) {
    api.test(rule, () => {
      const edits = findEdits(api.files(), readDefinition(candidate));
      refuseFindings(
        rule,
        edits.filter((edit) => edit.rule === rule),
      );
    });
  }
  api.test("lock-up-to-date", () => checkLock(readDefinition(candidate), api));
  for (const rule of qualityRuleChecks) {
    api.test(rule, () => {
      const findings = checkQuality(api.files()?.quality ?? undefined, readDefinition(candidate));
      refuseFindings(
        rule,
        findings.filter((finding) => finding.rule === rule),
      );
    });
  }
}

/**
 * Declares, in a plugin's test file, one test per rule of docs/plugins/quality-rules.md: `conformance(food)`. The
 * plugin's `vitest.config.ts` takes up `@bassin/plugin-sdk/vitest`, so that its lock and its quality are read.
 * @param candidate the exported definition
 * @param api another test runner than Vitest
 */
export function conformance(candidate: LifeFunctionDefinition, api: TestApi = vitest): void {
  api.describe(`conformance of ${candidate.key}`, () => {
    api.test("plain-data", () =>
      refuse(findUnserialisable(candidate).map((found) => buildProblem("plain-data", found))),
    );
    api.test("frozen", () => refuse(findUnfrozen(candidate).map((found) => buildProblem("frozen", found))));
    api.test("schema", () => {
      const shape = readShape(candidate);
      if (!shape.ok) refuse(shape.problems);
    });
    for (const rule of [...loadRules, ...conformanceRules]) {
      api.test(rule.name, () => refuse(applyRules([rule], readDefinition(candidate))));
    }
    api.test("written as JSON and read again, it is still valid", () => checkRoundTrip(candidate));
    api.test("parts-to-whole", () =>
      refuseFindings("parts-to-whole", findUnevenSums(readDefinition(candidate)).map(sayUneven)),
    );
    testEngines(candidate, api);
    testFiles(candidate, api);
  });
}
