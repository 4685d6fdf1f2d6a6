import { expect, it } from "vitest";
import { tellCounts } from "./told-contents.ts";

it("tells every line written, those of the kinds people know by name first", () => {
  expect(tellCounts({ commitment: 3, seat: 2, actor: 4, costLine: 1 })).toEqual([
    { word: "closing.count.actor", count: 4 },
    { word: "closing.count.commitment", count: 3 },
    { word: "closing.count.other", count: 3 },
  ]);
  expect(tellCounts({})).toEqual([]);
});
