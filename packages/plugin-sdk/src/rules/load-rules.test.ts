import { describe, expect, test } from "vitest";
import { validateLifeFunction } from "../loading/validate-life-function.ts";
import { rewrite } from "../testing/rewrite.ts";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";

type Breach = readonly [rule: string, change: string, value: unknown, found: string];

const copied = { fr: "Une phrase restée la même", en: "Une phrase restée la même" };
const older = { version: "0.1.0", comparability: { kind: "break" } };
const [hamlets] = sampleLifeFunction.codeLists ?? [];
const [counted] = sampleLifeFunction.measures;
const summed = { ...counted, aggregate: { territory: "sum", time: "sum" }, whenPartMissing: "known-periods" };
/** Rules whose breach breaks a second one: what pointed to the old key points nowhere. */
const cascading = ["known-performances", "unique-keys", "own-code-lists"];
const gap = { fr: "Pas encore", en: "Not yet" };

/** Each changes one place of a definition that breaks no rule. */
const breaches: readonly Breach[] = [
  ["plain-data", "stakes[0].label", () => "code", "stakes[0].label"],
  ["plain-data", "name", new Date(0), "name"],
  ["plain-data", "version", Number.NaN, "version"],
  ["schema", "apiVersion", "2", "apiVersion"],
  ["schema", "stakes", [], "stakes"],
  ["schema", "colour", "green", "(definition)"],
  ["schema", "solutions[0].components[0].kind", "thing", "solutions[0].components[0].kind"],
  ["schema", "solutions[0].components[0].holderNatures[0]", "ministry", "solutions[0].components[0].holderNatures[0]"],
  ["kebab-case-key", "key", "Wells", "key"],
  ["kebab-case-key", "stakes[0].key", "drink_water", "stakes[0].key"],
  ["kebab-case-key", "solutions[0].effects[1].key", "-learned", "solutions[0].effects[1].key"],
  ["semver", "version", "1.0", "version"],
  ["host-range", "host", "the latest", "host"],
  ["both-locales", "name.en", undefined, "name.en"],
  ["both-locales", "stakes[0].triggers[0].fr", "", "stakes[0].triggers[0].fr"],
  ["both-locales", "actorRoles[0].gloss.en", "   ", "actorRoles[0].gloss"],
  ["semver", "measures[0].version", "1", "measures[0].version"],
  ["schema", "measures[0].unit", "bucket", "measures[0].unit"],
  ["own-code-lists", "codeLists[0].key", "tenure", "codeLists[0].key"],
  ["known-breakdowns", "measures[0].breakdowns[1]", "seasons", "measures[0].breakdowns[1]"],
  ["known-breakdowns", "indicators[0].breakdowns[0]", "hamlet-kind", "indicators[0].breakdowns[0]"],
  ["versions-chained", "indicators[0].supersedes", older, "indicators[0].supersedes"],
  ["missing-rule", "measures[0]", summed, "measures[0].whenPartMissing"],
  ["known-measures", "indicators[0].formula.denominator[0].measure", "core:rivers", "indicators[0].formula"],
  ["unit-algebra", "measures[0].unit", "household", "indicators[0].unit"],
  ["unit-algebra", "indicators[0].formula.factor", 1000, "indicators[0].unit"],
  ["range-in-order", "indicators[0].range", { min: 1, max: 0 }, "indicators[0].range"],
  ["known-indicators", "stakes[0].dimensions.ecological.reveals[0]", "x", "stakes[0].dimensions.ecological.reveals[0]"],
  ["known-indicators", "solutions[0].moves[0]", "x", "solutions[0].moves[0]"],
  ["known-indicators", "solutions[0].performances[0].indicators[0]", "x", "solutions[0].performances[0].indicators[0]"],
  ["framework-tree", "framework.criteria[1].parent", "sky", "framework.criteria[1].parent"],
  ["framework-tree", "framework.criteria[1].parent", "banks", "framework.criteria[1].parent"],
  ["framework-tree", "framework.criteria[1].id", "source", "framework.criteria[1].id"],
  ["unique-keys", "codeLists", [hamlets, hamlets], "codeLists[1].key"],
  ["locales-declared", "locales", ["fr"], "locales"],
  ["locales-declared", "locales", ["fr", "en", "fr"], "locales"],
  ["unique-keys", "solutions[0].components[1].key", "well", "solutions[0].components[1].key"],
  ["dimension-or-gap", "stakes[0].dimensions.territorial.gap", undefined, "stakes[0].dimensions.territorial"],
  ["dimension-or-gap", "stakes[0].dimensions.ecological.gap", gap, "stakes[0].dimensions.ecological"],
  ["known-stakes", "solutions[0].stakes[0]", "grow-food", "solutions[0].stakes[0]"],
  [
    "known-performances",
    "solutions[0].components[0].usuallyServes[0]",
    "swim",
    "solutions[0].components[0].usuallyServes[0]",
  ],
  ["known-components", "actorRoles[0].usuallyHolds[0]", "shared-well/bucket", "actorRoles[0].usuallyHolds[0]"],
  ["own-life-functions", "stakes[0].lifeFunctions", ["culture"], "stakes[0].lifeFunctions"],
  ["fits-a-record", "stakes[0].label.fr", "l".repeat(301), "stakes[0].label"],
  ["fits-a-record", "solutions[0].name.en", "n".repeat(301), "solutions[0].name"],
  [
    "fits-a-record",
    "solutions[0].externalities[1].statement.fr",
    "e".repeat(301),
    "solutions[0].externalities[1].statement",
  ],
  [
    "fits-a-record",
    "solutions[0].performances[0].beneficiaries.en",
    "b".repeat(301),
    "solutions[0].performances[0].beneficiaries",
  ],
  ["translated-not-copied", "solutions[0].summary", copied, "solutions[0].summary"],
];

function validateChanged(path: string, value: unknown) {
  const validation = validateLifeFunction(rewrite(sampleLifeFunction, path, () => value));
  return validation.ok ? [] : validation.problems.map((problem) => [problem.rule, problem.path]);
}

describe("the rules that decide whether a plugin can be installed", () => {
  test("a sound definition breaks none", () => {
    expect(validateLifeFunction(sampleLifeFunction)).toEqual({ ok: true, plugin: sampleLifeFunction });
  });

  test.each(breaches)("%s refuses %s", (rule, path, value, found) => {
    expect(validateChanged(path, value)).toContainEqual([rule, found]);
  });

  test.each(breaches.filter(([rule]) => !cascading.includes(rule)))(
    "%s names nothing but %s",
    (rule, path, value, found) => {
      expect(validateChanged(path, value)).toEqual([[rule, found]]);
    },
  );

  test.each([
    ["version", "2.10.3-beta.1+build.7"],
    ["host", ">=0.1.0 <2.0.0 || 3.0.0"],
    ["stakes[0].label.fr", "l".repeat(300)],
    ["solutions[0].summary.fr", "s".repeat(2000)],
    ["framework", undefined],
    ["measures[0].version", "2.0.0"],
    ["indicators[0].externalCodes", []],
    ["stakes[0].lifeFunctions", ["culture", "health"]],
    ["stakes[0].dimensions.ecological", { speaksOf: gap, gap }],
    ["solutions[0].name", { fr: "Transport à la demande", en: "Transport on demand" }],
    ["name", { fr: "Repair café", en: "Repair café" }],
    ["actorRoles[0].usuallyHolds", []],
    ["solutions[0].source.section", "4.2-2"],
  ])("%s may be %o", (path, value) => {
    expect(validateChanged(path, value)).toEqual([]);
  });

  test("keys of different lists may be the same: each list is its own namespace", () => {
    expect(validateChanged("solutions[0].key", "drink-clean-water")).toEqual([
      ["known-components", "actorRoles[0].usuallyHolds[0]"],
    ]);
  });

  test("every problem of meaning is listed at once", () => {
    const twice = rewrite(
      rewrite(sampleLifeFunction, "locales", () => ["en"]),
      "stakes[0].lifeFunctions",
      () => ["work"],
    );
    const validation = validateLifeFunction(twice);
    expect(validation.ok ? [] : validation.problems.map(({ rule }) => rule)).toEqual([
      "locales-declared",
      "own-life-functions",
    ]);
  });

  test("a problem says what is wrong in both languages and where it is explained", () => {
    const validation = validateLifeFunction(rewrite(sampleLifeFunction, "stakes[0].label.en", () => undefined));
    expect(validation).toEqual({
      ok: false,
      problems: [
        {
          rule: "both-locales",
          path: "stakes[0].label.en",
          message: { fr: "Ce texte manque en anglais.", en: "This text is missing in English." },
          docs: "docs/plugins/quality-rules.md#both-locales",
        },
      ],
    });
  });

  test.each([
    [undefined, "plain-data"],
    [null, "schema"],
    ["wells", "schema"],
    [[], "schema"],
    [{}, "schema"],
  ])("%o is refused without throwing", (candidate, rule) => {
    const validation = validateLifeFunction(candidate);
    expect(validation.ok ? undefined : validation.problems[0]?.rule).toBe(rule);
  });

  test("a shape problem speaks each language", () => {
    const validation = validateLifeFunction({ ...sampleLifeFunction, licence: 3 });
    expect(validation.ok ? [] : validation.problems.map(({ message }) => message)).toEqual([
      {
        fr: "Entrée invalide : chaîne de caractères attendu, nombre reçu",
        en: "Invalid input: expected string, received number",
      },
    ]);
  });
});
