import { describe, expect, it } from "vitest";
import { findDefinitionProblems, findExampleProblems } from "./definition-problems.rules.ts";
import type { DefinitionSet } from "./definition-set.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { makeIndicator, makeMeasure } from "./testing/sample-definitions.ts";

const share: IndicatorDefinition["formula"] = {
  kind: "ratio",
  numerator: [{ measure: "helped" }],
  denominator: [{ measure: "asked" }],
  factor: 100,
};
const golden = [
  { given: { helped: 1, asked: 4 }, gives: 25 },
  { given: { helped: null, asked: 4 }, gives: null },
];
const sound: DefinitionSet = {
  namespace: "t",
  codeLists: [],
  measures: [makeMeasure({ key: "helped" }), makeMeasure({ key: "asked" })],
  indicators: [makeIndicator({ key: "share", formula: share, golden })],
};
const mean = { kind: "weighted-mean", value: "helped", weight: "asked" } as const;
const count = { kind: "count", of: ["helped", "asked"] } as const;

function withIndicator(changes: Partial<IndicatorDefinition>): DefinitionSet {
  return { ...sound, indicators: [makeIndicator({ key: "share", formula: share, golden, ...changes })] };
}

function list(set: DefinitionSet): string[] {
  return [...findDefinitionProblems(set), ...findExampleProblems(set)].map(({ rule, path }) => `${rule} ${path}`);
}

describe("definitions", () => {
  it("that are sound have no problem", () => {
    expect(list(sound)).toEqual([]);
  });

  it.each<[string, Partial<IndicatorDefinition>, string[]]>([
    [
      "a factor that is not that of the unit",
      { formula: { ...share, factor: 1 } },
      ["unit-algebra indicators[0].unit"],
    ],
    ["people for a share", { unit: "person" }, ["unit-algebra indicators[0].unit"]],
    ["per mille with a factor of 100", { unit: "per-mille" }, ["unit-algebra indicators[0].unit"]],
    ["a mean of what adds up", { formula: mean, unit: "person" }, ["mean-not-summed indicators[0].formula.value"]],
    ["a count in another unit", { formula: count, unit: "household" }, ["unit-algebra indicators[0].unit"]],
    ["a range upside down", { range: { min: 3, max: 3 } }, ["range-in-order indicators[0].range"]],
    [
      "a breakdown its measures lack",
      { breakdowns: ["age"] },
      ["known-breakdowns indicators[0].breakdowns[0]", "known-breakdowns indicators[0].breakdowns[0]"],
    ],
    [
      "an unknown measure",
      { formula: { ...share, denominator: [{ measure: "core:nobody" }] } },
      ["known-measures indicators[0].formula"],
    ],
  ])("%s is refused", (_, changes, found) => {
    expect(findDefinitionProblems(withIndicator(changes)).map(({ rule, path }) => `${rule} ${path}`)).toEqual(found);
  });

  it.each<[string, IndicatorDefinition["golden"], string[]]>([
    [
      "that is wrong",
      [{ given: { helped: 1, asked: 4 }, gives: 0.25 }, ...golden],
      ["golden-values indicators[0].golden[0].gives"],
    ],
    [
      "that forgets a measure",
      [{ given: { helped: 1 }, gives: null }, ...golden],
      ["golden-examples indicators[0].golden[0].given"],
    ],
    ["alone, with all its figures", golden.slice(0, 1), ["golden-examples indicators[0].golden"]],
    ["alone, with a figure missing", golden.slice(1), ["golden-examples indicators[0].golden"]],
    [
      "that takes missing for 0",
      [{ given: { helped: null, asked: 4 }, gives: 0 }, ...golden],
      ["golden-values indicators[0].golden[0].gives"],
    ],
  ])("an example %s is refused", (_, examples, found) => {
    expect(list(withIndicator({ golden: examples }))).toEqual(found);
  });

  it("the message says which factor the unit asks for", () => {
    const [problem] = findDefinitionProblems(withIndicator({ unit: "per-mille" }));
    expect(problem?.message.en).toBe("For this unit the factor is 1000, not 100.");
  });

  it("units of one dimension are added once converted, and the example shows it", () => {
    const measures = [makeMeasure({ key: "helped", unit: "kilogram" }), makeMeasure({ key: "asked", unit: "tonne" })];
    const weights = {
      ...withIndicator({
        formula: count,
        unit: "tonne",
        golden: [
          { given: { helped: 500, asked: 2 }, gives: 2.5 },
          { given: { helped: null, asked: 2 }, gives: null },
        ],
      }),
      measures,
    };
    expect(list(weights)).toEqual([]);
  });

  it("a new version must name the one it replaces, and keep it", () => {
    const supersedes = { version: "1.0.0", comparability: { kind: "identical" } } as const;
    const helped = makeMeasure({ key: "helped", version: "2.0.0" });
    const chained = { ...helped, supersedes };
    const [, asked] = sound.measures;
    const others = asked === undefined ? [] : [asked];
    expect(list({ ...sound, measures: [...sound.measures, helped] })).toEqual([
      "versions-chained measures[2].supersedes",
    ]);
    expect(list({ ...sound, measures: [...sound.measures, chained] })).toEqual([]);
    expect(list({ ...sound, measures: [chained, ...others] })).toEqual(["versions-chained measures[0].supersedes"]);
    expect(list({ ...sound, measures: [...sound.measures, makeMeasure({ key: "helped", version: "1.1.0" })] })).toEqual(
      ["versions-chained measures[0].version", "versions-chained measures[2].version"],
    );
  });
});
