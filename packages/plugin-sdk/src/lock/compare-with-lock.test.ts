import { describe, expect, test } from "vitest";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { validateLifeFunction } from "../loading/validate-life-function.ts";
import { rewrite } from "../testing/rewrite.ts";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";
import { buildLock, writeLock } from "./build-lock.ts";
import { compareWithLock } from "./compare-with-lock.ts";
import { definitionLock } from "./definition-lock.ts";

const lock = buildLock(sampleLifeFunction);

function edit(...changes: readonly (readonly [path: string, value: unknown])[]): LifeFunctionDefinition {
  const edited = changes.reduce<unknown>((value, [path, to]) => rewrite(value, path, () => to), sampleLifeFunction);
  const validation = validateLifeFunction(edited);
  if (!validation.ok) throw new Error(JSON.stringify(validation.problems));
  return validation.plugin;
}

function list(definition: LifeFunctionDefinition): string[] {
  return compareWithLock(lock, definition).map(({ rule, path }) => `${rule} ${path}`);
}

const other = { fr: "Autre chose", en: "Something else" };
const [measure] = sampleLifeFunction.measures;
const [indicator] = sampleLifeFunction.indicators;
const survey = { kind: "survey-share", favourable: "people-with-water", answers: "core:population" };

describe("the trace of definitions", () => {
  test("is read as it was written", () => {
    expect(definitionLock.parse(JSON.parse(writeLock(sampleLifeFunction)))).toEqual(lock);
    expect(list(sampleLifeFunction)).toEqual([]);
  });

  test.each([
    ["major-formula", "indicators[0].formula", survey, "indicator water-shared 1"],
    ["major-direction", "indicators[0].direction", "maintain", "indicator water-shared 1"],
    ["major-aggregation", "measures[0].aggregate.time", "mean", "measure people-with-water 1"],
    ["major-missing-rule", "measures[0].whenPartMissing", "known-periods", "measure people-with-water 1"],
    ["major-missing-rule", "measures[0].standsForYears", 2, "measure people-with-water 1"],
    ["major-population", "measures[0].population", other, "measure people-with-water 1"],
    ["nothing-removed", "framework", undefined, "framework living-water"],
    ["nothing-removed", "actorRoles[0].key", "warden", "actor-role keeper"],
  ])("%s: a silent edit of %s is seen", (rule, path, value, found) => {
    expect(list(edit([path, value]))).toContain(`${rule} ${found}`);
  });

  test("a change of unit is seen, with the factor that goes with it", () => {
    const edited = edit(["indicators[0].unit", "per-mille"], ["indicators[0].formula.factor", 1000]);
    expect(list(edited)).toContain("major-unit indicator water-shared 1");
    expect(list(edited)).toContain("major-formula indicator water-shared 1");
  });

  test("a new version beside the old one passes, one step higher for the plugin", () => {
    const supersedes = { version: "1.0.0", comparability: { kind: "break" } };
    const next = { ...indicator, version: "2.0.0", supersedes, direction: "maintain" };
    expect(list(edit(["indicators", [indicator, next]], ["version", "1.1.0"]))).toEqual([]);
    expect(list(edit(["indicators", [indicator, next]]))).toEqual(["minor-version version"]);
  });

  test("a new version in place of the old one does not", () => {
    expect(list(edit(["measures", [{ ...measure, version: "2.0.0" }]], ["version", "1.1.0"]))).toEqual([
      "nothing-removed measure people-with-water 1",
    ]);
  });

  test("words take a patch step, codes and sources a minor one", () => {
    expect(list(edit(["indicators[0].label", other]))).toEqual(["patch-version version"]);
    expect(list(edit(["indicators[0].label", other], ["version", "1.0.1"]))).toEqual([]);
    expect(list(edit(["indicators[0].externalCodes", []], ["version", "1.0.1"]))).toEqual(["minor-version version"]);
    expect(list(edit(["indicators[0].externalCodes", []], ["version", "1.1.0"]))).toEqual([]);
  });

  test("a draft of a definition may change, and a draft of a plugin need not count its steps", () => {
    const draft = edit(["measures[0].version", "0.1.0"], ["version", "0.3.0"]);
    const before = buildLock(draft);
    const changed = validateLifeFunction(rewrite(draft, "measures[0].aggregate.time", () => "mean"));
    expect(changed.ok ? compareWithLock(before, changed.plugin) : changed.problems).toEqual([]);
  });
});
