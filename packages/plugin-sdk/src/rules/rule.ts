import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { buildProblem, type Finding, type Problem, type RuleName } from "./problem.ts";

/** A named, pure check of a definition whose shape is already right. */
export type Rule = {
  readonly name: RuleName;
  readonly check: (definition: LifeFunctionDefinition) => Finding[];
};

/** Applies rules in order and lists every problem found. */
export function applyRules(rules: readonly Rule[], definition: LifeFunctionDefinition): Problem[] {
  return rules.flatMap((rule) => rule.check(definition).map((finding) => buildProblem(rule.name, finding)));
}
