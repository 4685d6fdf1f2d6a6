import { compileDefinitions } from "./compile-definitions.rules.ts";
import type { DefinitionProblem } from "./definition-problem.ts";
import type { DefinitionSet } from "./definition-set.ts";
import { findGoldenProblems } from "./find-golden-problems.rules.ts";
import { findIndicatorProblems, type IndicatorCheck } from "./find-indicator-problems.rules.ts";
import { findBadMissingRules, findTakenLists, findUnknownBreakdowns } from "./find-measure-problems.rules.ts";
import { findBrokenChains } from "./find-version-problems.rules.ts";

function listChecks(set: DefinitionSet): IndicatorCheck[] {
  const compiled = compileDefinitions([set]);
  return set.indicators.map((indicator, index) => {
    return { namespace: set.namespace, indicator, path: `indicators[${index}]`, compiled };
  });
}

/**
 * Everything that would keep a set of definitions, right in their shape, from being evaluated: references, breakdowns,
 * versions, units, missing rules.
 */
export function findDefinitionProblems(set: DefinitionSet): DefinitionProblem[] {
  return [
    ...findTakenLists(set),
    ...findUnknownBreakdowns(set),
    ...findBrokenChains(set.measures, "measures"),
    ...findBrokenChains(set.indicators, "indicators"),
    ...findBadMissingRules(set),
    ...listChecks(set).flatMap(findIndicatorProblems),
  ];
}

/** Golden examples that are incomplete, or that say something else than what is computed. */
export function findExampleProblems(set: DefinitionSet): DefinitionProblem[] {
  return listChecks(set).flatMap(findGoldenProblems);
}
