import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { LifeFunctionError } from "./life-function-error.ts";
import { validateLifeFunction } from "./validate-life-function.ts";

/**
 * Makes a life function from plain data: checked, copied, deeply frozen.
 * @throws LifeFunctionError listing every problem, each with its path and the page that explains its rule.
 */
export function defineLifeFunction(definition: LifeFunctionDefinition): LifeFunctionDefinition {
  const validation = validateLifeFunction(definition);
  if (!validation.ok) throw new LifeFunctionError(`“${definition.key}”`, validation.problems);
  return validation.plugin;
}
