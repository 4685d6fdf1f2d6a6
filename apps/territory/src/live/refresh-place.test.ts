import { expect, test } from "vitest";
import { tellsOf } from "./refresh-place.ts";

const place = { territory: "t", ecosystem: "e" };
const key = (input?: object) => [["aim", "stake", "list"], ...(input === undefined ? [] : [{ input, type: "query" }])];

test.each([
  ["the ecosystem itself", { territory: "t", ecosystem: "e", asOf: "2024-01-01" }, true],
  ["the territory around it", { territory: "t" }, true],
  ["the territory as a whole", { territory: "t", ecosystem: null }, true],
  ["another ecosystem", { territory: "t", ecosystem: "f" }, false],
  ["another territory", { territory: "u", ecosystem: "e" }, false],
  ["no place at all", undefined, false],
])("what was read of %s", (_, input, expected) => {
  expect(tellsOf(key(input), place)).toBe(expected);
});
