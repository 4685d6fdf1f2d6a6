import { expect, test } from "vitest";
import { compareSemver, parseSemver, type Semver } from "./semver.ts";

/** The order given at semver.org, §11, with neighbours. */
const ascending = [
  "0.9.9",
  "1.0.0-alpha",
  "1.0.0-alpha.1",
  "1.0.0-alpha.beta",
  "1.0.0-beta",
  "1.0.0-beta.2",
  "1.0.0-beta.11",
  "1.0.0-rc.1",
  "1.0.0",
  "1.0.1",
  "1.10.0",
  "2.0.0",
].flatMap((text): Semver[] => {
  const version = parseSemver(text);
  return version === undefined ? [] : [version];
});

test("versions compare by place in the order of semver.org", () => {
  expect(ascending).toHaveLength(12);
  for (const [left, version] of ascending.entries()) {
    for (const [right, other] of ascending.entries()) {
      expect(compareSemver(version, other)).toBe(Math.sign(left - right));
    }
  }
});

test("build metadata plays no part", () => {
  expect(parseSemver("1.2.3+build.5")).toEqual(parseSemver("1.2.3"));
});

test.each(["1", "1.2", "v1.2.3", "1.2.3.4", "1.2.x", ""])("“%s” is no version", (text) => {
  expect(parseSemver(text)).toBeUndefined();
});
