import type { DefinitionProblem } from "./definition-problem.ts";
import { majorOf, type Supersedes } from "./definition-version.ts";

interface Versioned {
  readonly key: string;
  readonly version: string;
  readonly supersedes?: Supersedes;
}

function say(path: string, fr: string, en: string): DefinitionProblem {
  return { rule: "versions-chained", path, message: { fr, en } };
}

function findBrokenChain(list: readonly Versioned[], path: string, index: number): DefinitionProblem[] {
  const definition = list[index];
  if (definition === undefined) return [];
  const { key, version, supersedes } = definition;
  const others = list.filter((other, place) => place !== index && other.key === key);
  if (others.some((other) => majorOf(other.version) === majorOf(version))) {
    return [
      say(
        `${path}[${index}].version`,
        `« ${key} » est définie deux fois avec le même premier nombre de version.`,
        `“${key}” is defined twice with the same first version number.`,
      ),
    ];
  }
  const older = others.filter((other) => majorOf(other.version) < majorOf(version));
  const before = older.toSorted((one, other) => majorOf(other.version) - majorOf(one.version))[0];
  if (before?.version === supersedes?.version) return [];
  return [
    say(
      `${path}[${index}].supersedes`,
      before
        ? `Dites ce que cette version change : elle remplace « ${before.version} » (« supersedes »).`
        : `La version remplacée, « ${supersedes?.version} », n’est plus là : gardez-la, des observations y renvoient.`,
      before
        ? `Say what this version changes: it replaces “${before.version}” (“supersedes”).`
        : `The version replaced, “${supersedes?.version}”, is no longer there: keep it, observations point to it.`,
    ),
  ];
}

/** Each new version of a definition names the one it replaces, which stays in the list. */
export function findBrokenChains(list: readonly Versioned[], path: string): DefinitionProblem[] {
  return list.flatMap((_, index) => findBrokenChain(list, path, index));
}
