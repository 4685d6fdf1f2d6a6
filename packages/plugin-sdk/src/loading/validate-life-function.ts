import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { loadRules } from "../rules/load-rules.ts";
import { findUnserialisable } from "../rules/plain-data.ts";
import { buildProblem, type Problem } from "../rules/problem.ts";
import { applyRules } from "../rules/rule.ts";
import { readShape } from "../rules/schema.ts";
import { freezeDeeply } from "./freeze-deeply.ts";

export type Validation =
  | { readonly ok: true; readonly plugin: LifeFunctionDefinition }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads an unknown value as a life function. Gives back a deeply frozen copy, or every problem found: first those of
 * plain data, then those of shape, then those of meaning.
 */
export function validateLifeFunction(candidate: unknown): Validation {
  const unserialisable = findUnserialisable(candidate);
  if (unserialisable.length > 0) {
    return { ok: false, problems: unserialisable.map((finding) => buildProblem("plain-data", finding)) };
  }
  const shape = readShape(candidate);
  if (!shape.ok) return shape;
  const plugin = freezeDeeply(shape.definition);
  const problems = applyRules(loadRules, plugin);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plugin };
}
