import { describe, expect, test } from "vitest";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { defineLifeFunction } from "../loading/define-life-function.ts";
import { freezeDeeply } from "../loading/freeze-deeply.ts";
import { conformanceRules } from "../rules/conformance-rules.ts";
import { loadRules } from "../rules/load-rules.ts";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";
import { conformance } from "./conformance.ts";

const sample = defineLifeFunction(sampleLifeFunction);

/** Runs the kit with a test runner that only remembers what failed. */
function runConformance(candidate: LifeFunctionDefinition) {
  const names: string[] = [];
  const failed = new Map<string, string>();
  conformance(candidate, {
    describe: (_, body) => body(),
    test: (name, body) => {
      names.push(name);
      try {
        body();
      } catch (error) {
        failed.set(name, error instanceof Error ? error.message : "");
      }
    },
  });
  return { names, failed };
}

conformance(sample);

describe("the conformance kit", () => {
  test("declares one test per rule and finds nothing wrong with a sound plugin", () => {
    const { names, failed } = runConformance(sample);
    expect(names).toEqual([
      "plain-data",
      "frozen",
      "schema",
      ...[...loadRules, ...conformanceRules].map((rule) => rule.name),
      "written as JSON and read again, it is still valid",
    ]);
    expect([...failed]).toEqual([]);
  });

  test("names the rule, the place and the page", () => {
    const { failed } = runConformance(freezeDeeply({ ...sample, licence: "free for all" }));
    expect([...failed]).toEqual([
      [
        "licence-and-maintainers",
        "\n  licence\n    licence-and-maintainers – “free for all” is no SPDX identifier: write for instance “MIT” or “CC-BY-4.0”.\n    docs/plugins/quality-rules.md#licence-and-maintainers",
      ],
    ]);
  });

  test("sees a definition that never went through defineLifeFunction", () => {
    expect([...runConformance({ ...sample }).failed.keys()]).toEqual(["frozen"]);
    expect([...runConformance(freezeDeeply({ ...sample, name: { fr: "Puits", en: "" } })).failed.keys()]).toEqual(
      runConformance(sample).names.filter((name) => name !== "plain-data" && name !== "frozen"),
    );
  });

  test("finds the part that is not frozen", () => {
    const { failed } = runConformance(Object.freeze({ ...sample, stakes: [...sample.stakes] }));
    expect(failed.get("frozen")).toContain("\n  stakes\n");
  });
});
