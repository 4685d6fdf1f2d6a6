import type { SolutionTemplate } from "../definition/life-function-definition.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

function findUnknownPerformances(solution: SolutionTemplate, solutionIndex: number): Finding[] {
  const known = new Set(solution.performances.map((performance) => performance.key));
  return solution.components.flatMap((component, componentIndex) =>
    component.usuallyServes.flatMap((key, index) => {
      if (known.has(key)) return [];
      const message = {
        fr: `Cette solution n’a pas de performance d’usage « ${key} ».`,
        en: `This solution has no performance of use “${key}”.`,
      };
      return [{ path: `solutions[${solutionIndex}].components[${componentIndex}].usuallyServes[${index}]`, message }];
    }),
  );
}

/** A component serves performances of its own solution. */
export const knownPerformances: Rule = {
  name: "known-performances",
  check: ({ solutions }) => solutions.flatMap(findUnknownPerformances),
};
