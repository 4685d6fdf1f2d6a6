import { describe, expect, test } from "vitest";
import { hostRange, satisfiesHostRange } from "./host-range.ts";

describe("host range", () => {
  test.each([
    ["1.4.2", "^1.2.0"],
    ["0.2.9", "^0.2.1"],
    ["0.0.3", "^0.0.3"],
    ["1.2.9", "~1.2.3"],
    ["1.5.0", ">=1.0.0 <2.0.0"],
    ["3.0.1", "^1.0.0 || ^3.0.0"],
    ["1.0.0", "<=1.0.0"],
    ["1.0.1", ">1.0.0"],
    ["1.0.0", "=1.0.0"],
    ["9.9.9", "*"],
  ])("%s is within %s", (version, range) => {
    expect(satisfiesHostRange(version, range)).toBe(true);
  });

  test.each([
    ["2.0.0", "^1.2.0"],
    ["1.1.9", "^1.2.0"],
    ["0.3.0", "^0.2.1"],
    ["0.0.4", "^0.0.3"],
    ["1.3.0", "~1.2.3"],
    ["2.0.0-beta.1", "^1.0.0"],
    ["1.0.0-beta.1", "^1.0.0"],
    ["2.0.0", "^1.0.0 || ^3.0.0"],
    ["1.0.0", ">1.0.0"],
    ["1.0.0", "<1.0.0"],
    ["not a version", "*"],
    ["1.0.0", "any"],
  ])("%s is not within %s", (version, range) => {
    expect(satisfiesHostRange(version, range)).toBe(false);
  });

  test.each(["", "latest", "^1", "1.0.0 ||", "^1.0.0 and more"])("“%s” cannot be read", (range) => {
    expect(hostRange.safeParse(range).success).toBe(false);
  });
});
