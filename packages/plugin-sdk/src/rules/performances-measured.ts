import type { Rule } from "./rule.ts";

/** Each candidate performance points to the indicators that tell whether it holds, or says why none does. */
export const performancesMeasured: Rule = {
  name: "performances-measured",
  check: ({ solutions }) =>
    solutions.flatMap((solution, solutionIndex) =>
      solution.performances.flatMap(({ indicators, indicatorsGap }, index) => {
        if ((indicators === undefined) !== (indicatorsGap === undefined)) return [];
        const message = {
          fr: "Cette performance nomme les indicateurs qui la disent (« indicators »), ou dit pourquoi aucun ne la dit (« indicatorsGap ») : l’un des deux.",
          en: "This performance names the indicators that tell it (“indicators”), or says why none does (“indicatorsGap”): one of the two.",
        };
        return [{ path: `solutions[${solutionIndex}].performances[${index}]`, message }];
      }),
    ),
};
