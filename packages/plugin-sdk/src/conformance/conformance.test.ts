import { describe, expect, test } from "vitest";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { defineLifeFunction } from "../loading/define-life-function.ts";
import { freezeDeeply } from "../loading/freeze-deeply.ts";
import { writeLock } from "../lock/build-lock.ts";
import { lockRuleNames } from "../lock/lock-rule.ts";
import { qualityRuleChecks } from "../quality/quality-check.ts";
import { conformanceRules } from "../rules/conformance-rules.ts";
import { loadRules } from "../rules/load-rules.ts";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";
import { sampleQuality } from "../testing/sample-quality.ts";
import { conformance } from "./conformance.ts";
import type { PluginFiles } from "./plugin-files.ts";
import { openPGlite } from "./sql/open-pglite.ts";
import type { SqlEngineKind } from "./sql/sql-engine.ts";

const sample = defineLifeFunction(sampleLifeFunction);

const files: PluginFiles = { folder: "/nowhere", lock: writeLock(sample), quality: sampleQuality };

async function keepFile(path: string, text: string): Promise<void> {
  if (path !== "/nowhere/definitions.lock.json" || text !== files.lock) throw new Error("The file differs.");
}

const engines = () => [{ name: "PGlite", open: openPGlite } as const];

/** Runs the kit with a test runner that only remembers what failed. */
async function runConformance(
  candidate: LifeFunctionDefinition,
  beside: PluginFiles | null = files,
  opened: () => readonly SqlEngineKind[] = () => [],
) {
  const names: string[] = [];
  const failed = new Map<string, string>();
  const bodies: (() => void | Promise<void>)[] = [];
  conformance(candidate, {
    describe: (_, body) => body(),
    test: (name, body) => {
      names.push(name);
      bodies.push(body);
    },
    files: () => beside ?? undefined,
    engines: opened,
    keepFile,
  });
  for (const [index, body] of bodies.entries()) {
    await (async () => body())().catch((error: unknown) => {
      failed.set(names[index] ?? "", error instanceof Error ? error.message : "");
    });
  }
  return { names, failed };
}

conformance(sample, { describe, test, files: () => files, engines, keepFile });

describe("the conformance kit", () => {
  test("declares one test per rule and finds nothing wrong with a sound plugin", async () => {
    const { names, failed } = await runConformance(sample, files, engines);
    expect(names).toEqual([
      "plain-data",
      "frozen",
      "schema",
      ...[...loadRules, ...conformanceRules].map((rule) => rule.name),
      "written as JSON and read again, it is still valid",
      "parts-to-whole",
      "evaluator-is-sql on PGlite",
      "enable-disable on PGlite",
      ...lockRuleNames,
      "lock-up-to-date",
      ...qualityRuleChecks,
    ]);
    expect([...failed]).toEqual([]);
  });

  test("names the rule, the place and the page", async () => {
    const { failed } = await runConformance(freezeDeeply({ ...sample, licence: "free for all" }));
    expect([...failed]).toEqual([
      [
        "licence-and-maintainers",
        "\n  licence\n    licence-and-maintainers – “free for all” is no SPDX identifier: write for instance “MIT” or “CC-BY-4.0”.\n    docs/plugins/quality-rules.md#licence-and-maintainers",
      ],
    ]);
  });

  test("sees a definition that never went through defineLifeFunction", async () => {
    expect([...(await runConformance({ ...sample })).failed.keys()]).toEqual(["frozen"]);
    const shapeless = await runConformance(freezeDeeply({ ...sample, name: { fr: "Puits", en: "" } }));
    expect([...shapeless.failed.keys()]).toEqual(
      shapeless.names.filter((name) => name !== "plain-data" && name !== "frozen"),
    );
  });

  test("finds the part that is not frozen", async () => {
    const { failed } = await runConformance(Object.freeze({ ...sample, stakes: [...sample.stakes] }));
    expect(failed.get("frozen")).toContain("\n  stakes\n");
  });

  test("does not let a changed formula be written over the trace", async () => {
    const [indicator, ...others] = sample.indicators;
    const turned = { ...indicator, direction: "decrease" };
    const edited = freezeDeeply({ ...sample, indicators: [turned, ...others] }) as LifeFunctionDefinition;
    const { failed } = await runConformance(edited);
    expect([...failed.keys()]).toEqual(["major-direction", "lock-up-to-date"]);
    expect(failed.get("lock-up-to-date")).toContain("major-direction");
  });

  test("does not write a trace of what is not right yet", async () => {
    const begun = { ...files, lock: null };
    const unsound = freezeDeeply({ ...sample, licence: "free for all" });
    const { failed } = await runConformance(unsound, begun);
    expect([...failed.keys()]).toEqual(["licence-and-maintainers", "lock-up-to-date"]);
    expect(failed.get("lock-up-to-date")).toContain("once the rest holds (licence-and-maintainers)");
  });

  test("says that the trace is behind, that there is none, and that the files are not given", async () => {
    const renamed = defineLifeFunction({ ...sample, name: { fr: "Eaux", en: "Waters" }, version: "1.0.1" });
    expect([...(await runConformance(renamed)).failed.keys()]).toEqual(["lock-up-to-date"]);
    const blind = await runConformance(sample, null);
    expect([...blind.failed.keys()]).toEqual(["lock-up-to-date", "quality-file"]);
    expect(blind.failed.get("lock-up-to-date")).toContain("vitest.config.ts");
    const bare = await runConformance(sample, { ...files, quality: null });
    expect([...bare.failed.keys()]).toEqual(["quality-file"]);
  });
});
