import type { Rule } from "./rule.ts";

/** Each stake is served by a solution, or says why it has none yet. */
export const stakesServedOrGap: Rule = {
  name: "stakes-served-or-gap",
  check: ({ stakes, solutions }) => {
    const served = new Set(solutions.flatMap((solution) => solution.stakes));
    return stakes.flatMap(({ key, solutionsGap }, index) => {
      if (served.has(key) || solutionsGap !== undefined) return [];
      const message = {
        fr: `Aucune solution ne sert l’enjeu « ${key} » : ajoutez-en une, ou dites pourquoi (« solutionsGap »).`,
        en: `No solution serves the stake “${key}”: add one, or say why (“solutionsGap”).`,
      };
      return [{ path: `stakes[${index}]`, message }];
    });
  },
};
