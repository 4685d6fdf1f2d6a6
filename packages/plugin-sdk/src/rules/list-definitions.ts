import type { DefinitionSet } from "@bassin/core";
import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";

/** The measures and indicators of a plugin, as core evaluates them: under the plugin's key. */
export function listDefinitions(definition: LifeFunctionDefinition): DefinitionSet {
  const { key, codeLists = [], measures, indicators } = definition;
  return { namespace: key, codeLists, measures, indicators };
}
