import { z } from "zod";

const identifier = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
const semverPattern = new RegExp(`^(\\d+)\\.(\\d+)\\.(\\d+)(?:-(${identifier}))?(?:\\+${identifier})?$`);

/** A semantic version: three numbers, and the identifiers of a prerelease when it is one. */
export type Semver = readonly [major: number, minor: number, patch: number, prerelease: readonly string[]];

/** Reads `1.2.3`, `1.2.3-beta.1` or `1.2.3+build`; `undefined` when the text is no semantic version. */
export function parseSemver(text: string): Semver | undefined {
  const match = semverPattern.exec(text);
  if (match === null) return undefined;
  return [Number(match[1]), Number(match[2]), Number(match[3]), match[4]?.split(".") ?? []];
}

function compareIdentifiers(left: string, right: string): number {
  const leftIsNumber = /^\d+$/.test(left);
  const rightIsNumber = /^\d+$/.test(right);
  if (leftIsNumber && rightIsNumber) return Math.sign(Number(left) - Number(right));
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? -1 : 1;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function comparePrereleases(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return Math.sign(right.length - left.length);
  for (const [index, identifier] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(identifier, other);
    if (order !== 0) return order;
  }
  return left.length === right.length ? 0 : -1;
}

/** Orders two versions as semver.org does: negative, zero or positive. Build metadata plays no part. */
export function compareSemver(left: Semver, right: Semver): number {
  return (
    Math.sign(left[0] - right[0]) ||
    Math.sign(left[1] - right[1]) ||
    Math.sign(left[2] - right[2]) ||
    comparePrereleases(left[3], right[3])
  );
}

/** The version of a plugin. */
export const semver = z.string().refine((text) => parseSemver(text) !== undefined, { params: { rule: "semver" } });
