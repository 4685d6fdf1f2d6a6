import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";

type Find<Found> = (definition: LifeFunctionDefinition) => readonly Found[];

/** Several rules look at the same thing in turn: it is worked out once for the definition they all look at. */
export function rememberLast<Found>(find: Find<Found>): Find<Found> {
  let last: { readonly definition: LifeFunctionDefinition; readonly found: readonly Found[] } | undefined;
  return (definition) => {
    if (last?.definition !== definition) last = { definition, found: find(definition) };
    return last.found;
  };
}
