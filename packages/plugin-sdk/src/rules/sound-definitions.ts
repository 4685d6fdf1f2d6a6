import {
  type DefinitionProblem,
  definitionRuleNames,
  exampleRuleNames,
  findDefinitionProblems,
  findExampleProblems,
} from "@bassin/core";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { listDefinitions } from "./list-definitions.ts";
import type { RuleName } from "./problem.ts";
import { rememberLast } from "./remember-last.ts";
import type { Rule } from "./rule.ts";

type Find = (definition: LifeFunctionDefinition) => readonly DefinitionProblem[];

/** Core finds every problem at once; its rules are told apart here. */
function tellApart(names: readonly RuleName[], find: Find): Rule[] {
  return names.map((name) => ({
    name,
    check: (definition) =>
      find(definition)
        .filter(({ rule }) => rule === name)
        .map(({ path, message }) => ({ path, message })),
  }));
}

/** Measures and indicators that can be evaluated: the rules of core. */
export const soundDefinitions: readonly Rule[] = tellApart(
  definitionRuleNames,
  rememberLast((definition) => findDefinitionProblems(listDefinitions(definition))),
);

/** Golden examples that are complete and true. */
export const soundExamples: readonly Rule[] = tellApart(
  exampleRuleNames,
  rememberLast((definition) => findExampleProblems(listDefinitions(definition))),
);
