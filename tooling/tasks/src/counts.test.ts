import { expect, test } from "vitest";
import { addCounts, describeCounts } from "./counts.ts";

test("counts add up", () => {
  expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(
    addCounts([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
  ).toEqual({ passed: 11, failed: 22, skipped: 33 });
});

test("skipped tests are said only when there are any", () => {
  expect(describeCounts({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(describeCounts({ passed: 12, failed: 1, skipped: 2 })).toBe("12 passed, 1 failed, 2 skipped");
});
