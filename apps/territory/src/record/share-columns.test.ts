import { expect, it } from "vitest";
import { shareColumns } from "./share-columns.ts";

it.each([
  [[], 0],
  [[5], 1],
  [[4, 4], 1],
  [[9, 2, 3], 1],
  [[3, 5, 9], 2],
  [[2, 2, 2, 20], 3],
  [[10, 1, 1, 9], 1],
])("cuts %j after %i", (heights, first) => {
  expect(shareColumns(heights)).toBe(first);
});
