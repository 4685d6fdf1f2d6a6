import { expect, it } from "vitest";
import { mergeLists } from "./two-choices.tsx";

it("brings two lists together, each item once, the first list's order first", () => {
  const step = (status: string) => ({ status });
  expect(mergeLists(["a", "b"], ["b", "c"])).toEqual(["a", "b", "c"]);
  expect(mergeLists([step("invited")], [step("invited"), step("committed")])).toEqual([
    step("invited"),
    step("committed"),
  ]);
  expect(mergeLists(null, ["c"])).toEqual(["c"]);
});
