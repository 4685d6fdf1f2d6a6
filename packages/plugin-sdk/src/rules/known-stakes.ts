import type { Rule } from "./rule.ts";

/** A solution serves stakes of its own plugin. */
export const knownStakes: Rule = {
  name: "known-stakes",
  check: ({ stakes, solutions }) => {
    const known = new Set(stakes.map((stake) => stake.key));
    return solutions.flatMap((solution, solutionIndex) =>
      solution.stakes.flatMap((key, index) => {
        if (known.has(key)) return [];
        const message = {
          fr: `Aucun enjeu de ce plugin n’a la clé « ${key} ».`,
          en: `No stake of this plugin has the key “${key}”.`,
        };
        return [{ path: `solutions[${solutionIndex}].stakes[${index}]`, message }];
      }),
    );
  },
};
