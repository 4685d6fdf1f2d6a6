import { majorOf } from "@bassin/core";
import type { Indicator, LifeFunctionDefinition, Measure } from "../definition/life-function-definition.ts";
import { writeCanonicalJson } from "../identity/canonical-json.ts";
import { hashText } from "../identity/sha-256.ts";
import type { DefinitionLock, LockedDefinition } from "./definition-lock.ts";

/** Sixteen digits tell two definitions of a plugin apart, and are short enough to read in a change. */
const hashLength = 16;

function hashPart(...parts: readonly unknown[]): string {
  return hashText(writeCanonicalJson(parts.map((part) => part ?? null))).slice(0, hashLength);
}

function lockMeasure(measure: Measure): [string, LockedDefinition] {
  const { key, version, label, population, unit, valueType, frequency, scope, breakdowns } = measure;
  const locked: LockedDefinition = {
    version,
    meaning: {
      unit: hashPart(unit),
      aggregation: hashPart(measure.aggregate),
      "missing-rule": hashPart(measure.whenPartMissing, measure.standsForYears ?? 0),
      population: hashPart(population, scope),
    },
    keeps: breakdowns.join(" "),
    additions: hashPart(valueType, frequency, measure.source, measure.supersedes),
    words: hashPart(label),
  };
  return [`measure ${key} ${majorOf(version)}`, locked];
}

function lockIndicator(indicator: Indicator): [string, LockedDefinition] {
  const { key, version, label, performance, method, limits } = indicator;
  const { range, decimals, externalCodes, source, golden, supersedes } = indicator;
  const locked: LockedDefinition = {
    version,
    meaning: {
      formula: hashPart(indicator.formula),
      unit: hashPart(indicator.unit),
      direction: hashPart(indicator.direction),
    },
    keeps: indicator.breakdowns.join(" "),
    additions: hashPart(range, decimals, externalCodes, source, golden, supersedes),
    words: hashPart(label, performance, method, limits),
  };
  return [`indicator ${key} ${majorOf(version)}`, locked];
}

function lockOther(kind: string, part: { readonly key: string }, keeps: readonly string[]): [string, LockedDefinition] {
  return [
    `${kind} ${part.key}`,
    { meaning: {}, keeps: keeps.join(" "), additions: hashPart(keeps), words: hashPart(part) },
  ];
}

function listKeys(parts: readonly { readonly key: string }[]): string[] {
  return parts.map(({ key }) => key);
}

/** Builds the trace of a plugin's definitions as they are now. */
export function buildLock(definition: LifeFunctionDefinition): DefinitionLock {
  const { key, version, stakes, solutions, actorRoles, codeLists = [], measures, indicators, framework } = definition;
  const tree = framework === undefined ? [] : [framework];
  return {
    plugin: key,
    version,
    definitions: Object.fromEntries([
      ...measures.map(lockMeasure),
      ...indicators.map(lockIndicator),
      ...codeLists.map((list) =>
        lockOther(
          "code-list",
          list,
          list.codes.map(({ code }) => code),
        ),
      ),
      ...stakes.map((stake) => lockOther("stake", stake, [])),
      ...solutions.map((solution) =>
        lockOther("solution", solution, listKeys([...solution.performances, ...solution.components])),
      ),
      ...actorRoles.map((role) => lockOther("actor-role", role, [])),
      ...tree.map((whole) =>
        lockOther(
          "framework",
          whole,
          whole.criteria.map(({ id }) => id),
        ),
      ),
    ]),
  };
}

/** The text of `definitions.lock.json`. */
export function writeLock(definition: LifeFunctionDefinition): string {
  return `${JSON.stringify(buildLock(definition), null, 2)}\n`;
}
