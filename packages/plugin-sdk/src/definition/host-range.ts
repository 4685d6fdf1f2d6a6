import { z } from "zod";
import { compareSemver, parseSemver, type Semver } from "./semver.ts";

type Bound = (version: Semver) => boolean;

const comparatorPattern = /^(\^|~|>=|<=|>|<|=)?(.+)$/;

function isAtLeast(low: Semver): Bound {
  return (version) => compareSemver(version, low) >= 0;
}

/** Below the first prerelease of `high`: `2.0.0-beta` is outside `^1.0.0`. */
function isBefore(major: number, minor: number, patch: number): Bound {
  const high: Semver = [major, minor, patch, ["0"]];
  return (version) => compareSemver(version, high) < 0;
}

function boundCaret(low: Semver): Bound[] {
  const [major, minor, patch] = low;
  if (major > 0) return [isAtLeast(low), isBefore(major + 1, 0, 0)];
  if (minor > 0) return [isAtLeast(low), isBefore(0, minor + 1, 0)];
  return [isAtLeast(low), isBefore(0, 0, patch + 1)];
}

function parseComparator(text: string): Bound[] | undefined {
  if (text === "*") return [];
  const match = comparatorPattern.exec(text);
  const version = parseSemver(match?.[2] ?? "");
  if (match === null || version === undefined) return undefined;
  switch (match[1]) {
    case "^":
      return boundCaret(version);
    case "~":
      return [isAtLeast(version), isBefore(version[0], version[1] + 1, 0)];
    case ">=":
      return [isAtLeast(version)];
    case ">":
      return [(candidate) => compareSemver(candidate, version) > 0];
    case "<=":
      return [(candidate) => compareSemver(candidate, version) <= 0];
    case "<":
      return [(candidate) => compareSemver(candidate, version) < 0];
    default:
      return [(candidate) => compareSemver(candidate, version) === 0];
  }
}

function parseHostRange(range: string): Bound[][] | undefined {
  const alternatives: Bound[][] = [];
  for (const alternative of range.split("||")) {
    const bounds: Bound[] = [];
    for (const comparator of alternative.trim().split(/\s+/)) {
      const parsed = parseComparator(comparator);
      if (parsed === undefined) return undefined;
      bounds.push(...parsed);
    }
    alternatives.push(bounds);
  }
  return alternatives;
}

/**
 * Says whether a version of Bassin lies within a range: `^1.2.0`, `~1.2.0`, `>=1.0.0 <2.0.0`, `1.4.0`, `*`, joined by
 * spaces (and) or `||` (or). An unreadable range or version is never satisfied.
 */
export function satisfiesHostRange(hostVersion: string, range: string): boolean {
  const version = parseSemver(hostVersion);
  if (version === undefined) return false;
  return (parseHostRange(range) ?? []).some((bounds) => bounds.every((isWithin) => isWithin(version)));
}

/** The versions of Bassin a plugin was written for. */
export const hostRange = z
  .string()
  .refine((range) => parseHostRange(range) !== undefined, { params: { rule: "host-range" } });
