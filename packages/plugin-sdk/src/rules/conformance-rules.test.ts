import { describe, expect, test } from "vitest";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { validateLifeFunction } from "../loading/validate-life-function.ts";
import { rewrite } from "../testing/rewrite.ts";
import { sampleLifeFunction } from "../testing/sample-life-function.ts";
import { conformanceRules } from "./conformance-rules.ts";
import { applyRules } from "./rule.ts";

const reason = { fr: "Pas encore regardé", en: "Not looked at yet" };

function change(path: string, value: unknown): LifeFunctionDefinition {
  const validation = validateLifeFunction(rewrite(sampleLifeFunction, path, () => value));
  if (!validation.ok) throw new Error(`This change must pass the loading rules: ${path}`);
  return validation.plugin;
}

function list(definition: LifeFunctionDefinition): string[][] {
  return applyRules(conformanceRules, definition).map(({ rule, path }) => [rule, path]);
}

const [performance] = sampleLifeFunction.solutions.flatMap((solution) => solution.performances);
const [stake] = sampleLifeFunction.stakes;

describe("the rules a plugin's own tests check", () => {
  test("a sound definition breaks none", () => {
    expect(list(sampleLifeFunction)).toEqual([]);
  });

  test.each([
    ["licence-and-maintainers", "licence", "free for all", "licence"],
    ["licence-and-maintainers", "maintainers[0].name", " ", "maintainers[0].name"],
    ["goods-and-services", "solutions[0].components[0].kind", "service", "solutions[0].components"],
    ["goods-and-services", "solutions[0].components[1].kind", "good", "solutions[0].components"],
    ["immediate-and-mediate", "solutions[0].effects[0].kind", "mediate", "solutions[0].effects"],
    ["immediate-and-mediate", "solutions[0].effects[1].kind", "immediate", "solutions[0].effects"],
    ["both-signs-or-gap", "solutions[0].externalities[1].sign", "positive", "solutions[0].externalities"],
    ["both-signs-or-gap", "solutions[0].externalities", [], "solutions[0].externalities"],
    [
      "performances-served",
      "solutions[0].performances",
      [performance, { ...performance, key: "swim" }],
      "solutions[0].performances[1]",
    ],
    ["stakes-served-or-gap", "stakes", [stake, { ...stake, key: "swim" }], "stakes[1]"],
    ["french-typography", "stakes[0].ask.fr", "Ici, qui n’a pas d’eau ?", "stakes[0].ask.fr"],
    ["french-typography", "name.fr", "Puits : l’eau", "name.fr"],
    ["french-typography", "name.fr", "Le « puits »", "name.fr"],
    ["french-typography", "name.fr", "L'eau", "name.fr"],
  ])("%s refuses %s", (rule, path, value, found) => {
    expect(list(change(path, value))).toEqual([[rule, found]]);
  });

  test.each([
    ["an SPDX expression", "licence", "MIT OR (CC-BY-4.0)"],
    [
      "one sign with its reason",
      "solutions[0]",
      { ...sampleLifeFunction.solutions[0], externalities: [], externalitiesGap: reason },
    ],
    ["a stake without solution, with its reason", "stakes", [stake, { ...stake, key: "swim", solutionsGap: reason }]],
    ["French well set", "name.fr", "Le\u00A0: «\u00A0puits\u00A0»\u202F? À 8:30, voir https://example.org"],
    ["English set as English is", "name.en", "Well's: “water”?"],
  ])("%s passes", (_, path, value) => {
    expect(list(change(path, value))).toEqual([]);
  });
});
