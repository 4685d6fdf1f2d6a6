import type { Rule } from "./rule.ts";

/** Each solution says which indicators it is expected to move. */
export const solutionsMoveIndicators: Rule = {
  name: "solutions-move-indicators",
  check: ({ solutions }) =>
    solutions.flatMap(({ moves }, index) => {
      if (moves !== undefined) return [];
      const message = {
        fr: "Dites quels indicateurs cette solution devrait faire bouger (« moves »).",
        en: "Say which indicators this solution is expected to move (“moves”).",
      };
      return [{ path: `solutions[${index}]`, message }];
    }),
};
