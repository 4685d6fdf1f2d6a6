import type { LifeFunctionDefinition } from "../definition/life-function-definition.ts";
import { stakeDimensions } from "../definition/stake.ts";
import type { Rule } from "./rule.ts";

interface Pointer {
  readonly path: string;
  readonly key: string;
}

function point(keys: readonly string[] | undefined, path: string): Pointer[] {
  return (keys ?? []).map((key, index) => ({ path: `${path}[${index}]`, key }));
}

function listPointers({ stakes, solutions }: LifeFunctionDefinition): Pointer[] {
  return [
    ...stakes.flatMap((stake, index) =>
      stakeDimensions.flatMap((name) =>
        point(stake.dimensions[name].reveals, `stakes[${index}].dimensions.${name}.reveals`),
      ),
    ),
    ...solutions.flatMap((solution, index) => [
      ...solution.performances.flatMap((performance, place) =>
        point(performance.indicators, `solutions[${index}].performances[${place}].indicators`),
      ),
      ...point(solution.moves, `solutions[${index}].moves`),
    ]),
  ];
}

/** Stakes and solutions point to indicators of this plugin. */
export const knownIndicators: Rule = {
  name: "known-indicators",
  check: (definition) => {
    const known = new Set(definition.indicators.map(({ key }) => key));
    return listPointers(definition)
      .filter(({ key }) => !known.has(key))
      .map(({ path, key }) => ({
        path,
        message: {
          fr: `Aucun indicateur de ce plugin n’a la clé « ${key} ».`,
          en: `No indicator of this plugin has the key “${key}”.`,
        },
      }));
  },
};
