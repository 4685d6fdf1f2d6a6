import { usefulEffectKinds } from "@bassin/core";
import type { Rule } from "./rule.ts";

const messages = {
  immediate: {
    fr: "Cette solution n’annonce aucun effet immédiat.",
    en: "This solution expects no immediate effect.",
  },
  mediate: {
    fr: "Cette solution n’annonce aucun effet médiat, de ceux qui viennent plus tard et deviennent des ressources (§4.2-4).",
    en: "This solution expects no mediate effect, of those that come later and become resources (§4.2-4).",
  },
} as const;

/** A repertoire expects at least one immediate and one mediate effect. */
export const immediateAndMediate: Rule = {
  name: "immediate-and-mediate",
  check: ({ solutions }) =>
    solutions.flatMap((solution, index) =>
      usefulEffectKinds
        .filter((kind) => !solution.effects.some((effect) => effect.kind === kind))
        .map((kind) => ({ path: `solutions[${index}].effects`, message: messages[kind] })),
    ),
};
