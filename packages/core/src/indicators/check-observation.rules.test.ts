import { describe, expect, it } from "vitest";
import { findObservationProblems, type ObservationToCheck } from "./check-observation.rules.ts";
import { compileDefinitions } from "./compile-definitions.rules.ts";
import { makeMeasure } from "./testing/sample-definitions.ts";

const { measures } = compileDefinitions([
  {
    namespace: "t",
    codeLists: [],
    measures: [
      makeMeasure({ key: "people" }),
      makeMeasure({ key: "waste", unit: "kilogram", valueType: "decimal", breakdowns: [] }),
      makeMeasure({ key: "kept", scope: "solution" }),
      makeMeasure({ key: "renamed", unit: "household" }),
      makeMeasure({
        key: "renamed",
        unit: "dwelling",
        version: "2.0.0",
        supersedes: { version: "1.0.0", comparability: { kind: "convertible", factor: 1.1 } },
      }),
    ],
    indicators: [],
  },
]);

const ground = { measures, solutions: new Set(["oven"]) };
const said: ObservationToCheck = {
  measure: "t:people",
  period: "2024",
  value: 3,
  unit: "person",
  status: "measured",
  definitionVersion: "1.0.0",
};

const codesOf = (change: Partial<ObservationToCheck>) =>
  findObservationProblems({ ...said, ...change }, ground).map(({ field, code }) => `${field}: ${code}`);

describe("a figure", () => {
  it.each<Partial<ObservationToCheck>>([
    {},
    { value: 0 },
    { period: "2024-Q3", breakdown: ["sex:f"] },
    { measure: "t:waste", value: -0.5, unit: "tonne" },
    { measure: "t:kept", solution: "oven" },
    { measure: "core:population", value: 1200 },
    { measure: "t:renamed", value: 3, unit: "household", definitionVersion: "1.4.0" },
    { measure: "t:renamed", value: 3, unit: "dwelling", definitionVersion: "2.0.0" },
  ])("is taken when it says %o", (change) => {
    expect(codesOf(change)).toEqual([]);
  });

  it.each<[Partial<ObservationToCheck>, string[]]>([
    [{ measure: "t:nobody", value: -1 }, ["measure: unknown-measure"]],
    [{ measure: "t:kept" }, ["solution: needs-solution"]],
    [{ measure: "t:kept", solution: "mill" }, ["solution: unknown-solution"]],
    [{ solution: "oven" }, ["solution: not-of-a-solution"]],
    [{ period: "mars 2024" }, ["period: malformed-period"]],
    [{ period: "2024-03" }, ["period: finer-than-entered"]],
    [{ breakdown: ["sex:x"] }, ["breakdown: unknown-breakdown"]],
    [{ breakdown: ["sex:f", "sex:m"] }, ["breakdown: same-list-twice"]],
    [{ value: Number.NaN }, ["value: not-a-number"]],
    [{ value: 1.5 }, ["value: not-whole"]],
    [{ value: -1 }, ["value: negative"]],
    [{ unit: "leagues" }, ["unit: unknown-unit"]],
    [{ unit: "household" }, ["unit: other-dimension"]],
    [{ status: "guessed" }, ["status: unknown-status"]],
    [{ definitionVersion: "2.0.0" }, ["definition: unknown-version"]],
    [{ measure: "t:renamed", unit: "dwelling" }, ["unit: other-dimension"]],
    [
      { period: "soon", value: -1, status: "guessed" },
      ["period: malformed-period", "value: negative", "status: unknown-status"],
    ],
  ])("is refused with each of its reasons: %o", (change, problems) => {
    expect(codesOf(change)).toEqual(problems);
  });

  it("refused names what was expected, in both languages", () => {
    const [problem] = findObservationProblems({ ...said, unit: "household" }, ground);
    expect(problem?.message).toEqual({
      fr: "«\u00a0household\u00a0» ne se convertit pas en «\u00a0person\u00a0».",
      en: "“household” does not convert to “person”.",
    });
  });
});
