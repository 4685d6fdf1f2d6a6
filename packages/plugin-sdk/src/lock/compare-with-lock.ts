import { type LocalText, majorOf } from "@bassin/core";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { parseSemver } from "../definition/semver.ts";
import type { Finding } from "../rules/problem.ts";
import { buildLock } from "./build-lock.ts";
import { type DefinitionLock, type LockedDefinition, type MeaningPart, meaningParts } from "./definition-lock.ts";
import type { LockRuleName } from "./lock-rule.ts";

export type LockFinding = Finding & { readonly rule: LockRuleName };

const names: Readonly<Record<MeaningPart, LocalText>> = {
  formula: { fr: "Le calcul", en: "The formula" },
  unit: { fr: "L’unité", en: "The unit" },
  aggregation: { fr: "La façon d’additionner", en: "The aggregation" },
  "missing-rule": { fr: "La règle des données manquantes", en: "The missing-data rule" },
  population: { fr: "La population comptée", en: "The population counted" },
  direction: { fr: "Le sens souhaité", en: "The direction" },
};

function isDraft({ version }: LockedDefinition): boolean {
  return version !== undefined && majorOf(version) === 0;
}

function findNewMeanings(path: string, before: LockedDefinition, now: LockedDefinition): LockFinding[] {
  return meaningParts
    .filter((part) => before.meaning[part] !== now.meaning[part])
    .map((part) => ({
      rule: `major-${part}` as const,
      path,
      message: {
        fr: `${names[part].fr} a changé sous la même version (${before.version}). Remettez l’ancienne définition, et ajoutez-en une nouvelle, de version majeure suivante, avec « supersedes ».`,
        en: `${names[part].en} changed under the same version (${before.version}). Put the old definition back, and add a new one, of the next major version, with “supersedes”.`,
      },
    }));
}

function listKept(definition: LockedDefinition | undefined): string[] {
  return (definition?.keeps ?? "").split(" ").filter((key) => key !== "");
}

function findRemoved(path: string, before: LockedDefinition, now: LockedDefinition | undefined): LockFinding[] {
  const kept = listKept(now);
  const removed = listKept(before).filter((key) => !kept.includes(key));
  if (now !== undefined && removed.length === 0) return [];
  const what = now === undefined ? "" : ` (${removed.join(", ")})`;
  const message = {
    fr: `Ce que des territoires ont pu employer n’est plus là${what} : gardez-le.`,
    en: `What territories may have used is no longer there${what}: keep it.`,
  };
  return [{ rule: "nothing-removed", path, message }];
}

type Step = "minor" | "patch";

/** The largest step between the trace and the definitions, among those that break nothing. */
function largestStep(before: DefinitionLock, now: DefinitionLock): Step | undefined {
  const steps = Object.entries(now.definitions).map(([path, definition]): Step | undefined => {
    const known = before.definitions[path];
    if (known?.additions !== definition.additions || listKept(known).length < listKept(definition).length)
      return "minor";
    return known.words === definition.words ? undefined : "patch";
  });
  return steps.includes("minor") ? "minor" : steps.find((step) => step === "patch");
}

/** Whether the plugin's version moved at least as far as its definitions did. Before 1.0.0 it need not. */
function hasMoved(before: string, now: string, step: Step): boolean {
  const [oldMajor = 0, oldMinor = 0, oldPatch = 0] = parseSemver(before) ?? [];
  const [major = 0, minor = 0, patch = 0] = parseSemver(now) ?? [];
  if (major === 0 || major > oldMajor) return true;
  return minor > oldMinor || (step === "patch" && minor === oldMinor && patch > oldPatch);
}

function findStill(before: DefinitionLock, now: DefinitionLock): LockFinding[] {
  const step = largestStep(before, now);
  if (step === undefined || hasMoved(before.version, now.version, step)) return [];
  const message = {
    minor: {
      fr: `Des définitions, des codes ou des sources ont été ajoutés : la version du plugin, ${now.version}, monte d’un cran mineur.`,
      en: `Definitions, codes or sources were added: the plugin’s version, ${now.version}, takes a minor step.`,
    },
    patch: {
      fr: `Des mots ont changé : la version du plugin, ${now.version}, monte d’un cran.`,
      en: `Words changed: the plugin’s version, ${now.version}, takes a patch step.`,
    },
  };
  return [{ rule: `${step}-version`, path: "version", message: message[step] }];
}

/** What was edited since the trace was committed that may not be, or not without a new version. */
export function compareWithLock(before: DefinitionLock, definition: LifeFunctionDefinition): LockFinding[] {
  const now = buildLock(definition);
  const broken = Object.entries(before.definitions).flatMap(([path, known]) => {
    if (isDraft(known)) return [];
    const found = now.definitions[path];
    return [...findRemoved(path, known, found), ...(found === undefined ? [] : findNewMeanings(path, known, found))];
  });
  return [...broken, ...findStill(before, now)];
}
