import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import type { Finding } from "../rules/problem.ts";
import type { QualityCheckName } from "./quality-check.ts";
import { type Quality, type QualityStatus, readQuality } from "./quality-file.ts";
import {
  findQualityRule,
  type QualityLevel,
  type QualityRuleName,
  qualityLevels,
  qualityRuleNames,
} from "./quality-rule.ts";

export type QualityFinding = Finding & { readonly rule: QualityCheckName };

function isTodo(status: QualityStatus): boolean {
  return status === "todo";
}

/** The highest level of which nothing is left to do, nor of those below; none when bronze itself is not reached. */
export function reachedLevel({ rules }: Quality): QualityLevel | undefined {
  const open = qualityRuleNames.filter((name) => isTodo(rules[name])).map((name) => findQualityRule(name).level);
  const first = qualityLevels.findIndex((level) => open.includes(level));
  return first === -1 ? qualityLevels.at(-1) : qualityLevels[first - 1];
}

function findUntrue(
  name: QualityRuleName,
  status: QualityStatus,
  definition: LifeFunctionDefinition,
): QualityFinding[] {
  const { holds } = findQualityRule(name);
  const path = `rules.${name}`;
  if (status === "done" && holds === undefined) {
    const message = {
      fr: "Seules des personnes peuvent le dire : écrivez « status: done » et « evidence », qui l’a fait et où.",
      en: "Only people can tell: write “status: done” and “evidence”, who did it and where.",
    };
    return [{ rule: "quality-done", path, message }];
  }
  const isSaidDone = status === "done" || (typeof status === "object" && status.status === "done");
  if (!isSaidDone || holds === undefined || holds(definition)) return [];
  const message = {
    fr: "C’est dit fait, et la définition montre que non : écrivez « todo », ou « exempt » avec sa raison.",
    en: "It is said to be done, and the definition shows it is not: write “todo”, or “exempt” with its reason.",
  };
  return [{ rule: "quality-done", path, message }];
}

function findTooHigh(quality: Quality): QualityFinding[] {
  const claimed = qualityLevels.indexOf(quality.level);
  const left = qualityRuleNames.filter(
    (name) => isTodo(quality.rules[name]) && qualityLevels.indexOf(findQualityRule(name).level) <= claimed,
  );
  if (left.length === 0) return [];
  const message = {
    fr: `Le niveau « ${quality.level} » demande encore : ${left.join(", ")}.`,
    en: `The level “${quality.level}” still asks for: ${left.join(", ")}.`,
  };
  return [{ rule: "quality-level", path: "level", message }];
}

/** What a plugin's `quality.yaml` says that is unreadable, untrue or too high. */
export function checkQuality(text: string | undefined, definition: LifeFunctionDefinition): QualityFinding[] {
  if (text === undefined) {
    const message = {
      fr: "Écrivez « quality.yaml » à côté de « package.json ».",
      en: "Write “quality.yaml” beside “package.json”.",
    };
    return [{ rule: "quality-file", path: "quality.yaml", message }];
  }
  const reading = readQuality(text);
  if (!reading.ok) {
    return reading.problems.map(({ path, message }) => {
      return { rule: "quality-file", path, message: { fr: message, en: message } };
    });
  }
  const { quality } = reading;
  const untrue = qualityRuleNames.flatMap((name) => findUntrue(name, quality.rules[name], definition));
  return [...untrue, ...findTooHigh(quality)];
}
