import { expect, it } from "vitest";
import { measureDefinition } from "./measure.ts";
import { sharedCodeLists } from "./shared-code-lists.ts";
import { sharedMeasures } from "./shared-measures.ts";

it("measures of core have the shape every measure has, and breakdowns that exist", () => {
  const lists = sharedCodeLists.map(({ key }) => key);
  for (const { prefilled, ...definition } of sharedMeasures) {
    expect(measureDefinition.parse(definition)).toEqual(definition);
    expect(lists).toEqual(expect.arrayContaining([...definition.breakdowns]));
  }
});

it("only the population comes with official codes today", () => {
  expect(sharedMeasures.filter(({ prefilled }) => prefilled).map(({ key }) => key)).toEqual(["population"]);
});
