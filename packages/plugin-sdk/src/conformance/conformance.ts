import { describe, test } from "vitest";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { formatProblems } from "../loading/life-function-error.ts";
import { validateLifeFunction } from "../loading/validate-life-function.ts";
import { conformanceRules } from "../rules/conformance-rules.ts";
import { loadRules } from "../rules/load-rules.ts";
import { findUnserialisable } from "../rules/plain-data.ts";
import { buildProblem, type Problem } from "../rules/problem.ts";
import { applyRules } from "../rules/rule.ts";
import { readShape } from "../rules/schema.ts";
import { findUnfrozen } from "./find-unfrozen.ts";

/** The two functions of a test runner that the kit needs. Vitest by default. */
export type TestApi = {
  readonly describe: (name: string, body: () => void) => void;
  readonly test: (name: string, body: () => void) => void;
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

/**
 * Declares, in a plugin's test file, one test per rule of docs/plugins/quality-rules.md: `conformance(food)`.
 * @param candidate the exported definition
 * @param api another test runner than Vitest
 */
export function conformance(candidate: LifeFunctionDefinition, api: TestApi = { describe, test }): void {
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
  });
}
