import { entityNames } from "@bassin/core";
import { expect, it } from "vitest";
import { ecosystemHref, partHref, templatesHref } from "../territory/addresses.ts";
import { factAnchor } from "./fact-anchor.ts";
import { isPart, partKeys } from "./parts.ts";

const place = { territory: "t", ecosystem: "e" };

it("keeps the day one looks back to from page to page, except where one writes", () => {
  const then = { ...place, date: "2024-10-01" };
  expect(ecosystemHref(then)).toBe("/t/t/e/e?date=2024-10-01");
  expect(partHref(then, "value", "D3")).toBe("/t/t/e/e/value?date=2024-10-01#D3");
  expect(partHref(place, "value")).toBe("/t/t/e/e/value");
  expect(templatesHref(then, "s")).toBe("/t/t/e/e/solution/modeles?brouillon=s");
});

it("knows the five parts, in the order of the definition", () => {
  expect(partKeys).toEqual(["aim", "solution", "production", "value", "governance"]);
  expect(["aim", "modeles", "toString"].map(isPart)).toEqual([true, false, false]);
});

it("sends what is told within another list to that list", () => {
  expect(factAnchor("holding")).toBe("said-component");
  expect(factAnchor("stake")).toBe("said-stake");
  expect(entityNames.map(factAnchor).every((anchor) => anchor.startsWith("said-"))).toBe(true);
});
