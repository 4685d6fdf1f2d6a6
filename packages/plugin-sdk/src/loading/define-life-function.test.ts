import { describe, expect, test } from "vitest";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { generateLifeFunction } from "../testing/generate-life-function.ts";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";
import { defineLifeFunction } from "./define-life-function.ts";
import { LifeFunctionError } from "./life-function-error.ts";
import { validateLifeFunction } from "./validate-life-function.ts";

function listObjects(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(listObjects)];
}

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("defineLifeFunction", () => {
  test("gives back the same data, frozen at every depth, and leaves what it was given alone", () => {
    const given: LifeFunctionDefinition = JSON.parse(JSON.stringify(sampleLifeFunction));
    const defined = defineLifeFunction(given);
    expect(defined).toEqual(sampleLifeFunction);
    expect(listObjects(defined).filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(listObjects(given).filter((part) => Object.isFrozen(part))).toEqual([]);
    expect(() => Object.assign(defined.name, { fr: "Autre" })).toThrow(TypeError);
    expect(() => Object.assign(defined.stakes, { length: 0 })).toThrow(TypeError);
  });

  test("throws one readable error that lists everything", () => {
    const broken: LifeFunctionDefinition = { ...sampleLifeFunction, version: "one", licence: "" };
    const error = catchError(() => defineLifeFunction(broken));
    expect(error).toBeInstanceOf(LifeFunctionError);
    expect(error instanceof Error ? error.message : "").toBe(
      [
        "The life function “wells” is not valid (2 problems):",
        "  version",
        "    semver – A version is written with three numbers: “1.0.0”.",
        "    docs/plugins/quality-rules.md#semver",
        "  licence",
        "    schema – Too small: expected string to have >=1 characters",
        "    docs/plugins/quality-rules.md#schema",
      ].join("\n"),
    );
  });

  test("written as JSON and read again, 200 definitions are the same", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const defined = defineLifeFunction(generateLifeFunction(seed));
      const reread: unknown = JSON.parse(JSON.stringify(defined));
      expect(validateLifeFunction(reread)).toEqual({ ok: true, plugin: defined });
      expect(JSON.stringify(reread)).toBe(JSON.stringify(defined));
    }
  });
});
