import { expect, it } from "vitest";
import { mapDependants } from "./map-dependants.rules.ts";
import { sampleDefinitions } from "./testing/sample-definitions.ts";

const dependants = mapDependants(sampleDefinitions.indicators.values());

function listDependants(measure: string): string[] {
  return (dependants.get(measure) ?? []).map(({ id }) => id);
}

it("a measure is followed by the indicators that read it, and by no other", () => {
  expect(listDependants("t:minutes")).toEqual(["t:mean"]);
  expect(listDependants("t:helped")).toEqual(["t:share", "t:survey", "t:total"]);
  expect(listDependants("t:asked")).toEqual(["t:share", "t:mean", "t:survey", "t:total"]);
  expect(listDependants("core:population")).toEqual([]);
});
