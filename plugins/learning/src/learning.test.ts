import { conformance } from "@bassin/plugin-sdk/conformance";
import { expect, test } from "vitest";
import { learning } from "./index.ts";

conformance(learning);

test("nobody has read the sources of its figures yet, and it says so", () => {
  const sources = [...learning.measures, ...learning.indicators].map(({ source }) => source);
  expect(sources.filter(({ confirmed }) => confirmed)).toEqual([]);
  expect(learning.indicators).toHaveLength(9);
});

test("two solutions serve its three stakes", () => {
  expect(learning.solutions.map(({ key, stakes }) => [key, stakes])).toEqual([
    ["learning-close-by", ["learn-at-any-age", "manage-everyday-papers"]],
    ["passing-on-know-how", ["pass-on-what-is-known-here", "learn-at-any-age"]],
  ]);
});
