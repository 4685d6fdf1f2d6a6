import type { Rule } from "./rule.ts";

/** Each candidate performance is usually served by at least one candidate component. */
export const performancesServed: Rule = {
  name: "performances-served",
  check: ({ solutions }) =>
    solutions.flatMap((solution, solutionIndex) => {
      const served = new Set(solution.components.flatMap((component) => component.usuallyServes));
      return solution.performances.flatMap(({ key }, index) => {
        if (served.has(key)) return [];
        const message = {
          fr: `Aucune composante ne sert la performance « ${key} ».`,
          en: `No component serves the performance “${key}”.`,
        };
        return [{ path: `solutions[${solutionIndex}].performances[${index}]`, message }];
      });
    }),
};
