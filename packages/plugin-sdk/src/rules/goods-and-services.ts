import { componentKinds } from "@bassin/core";
import type { Rule } from "./rule.ts";

const messages = {
  good: {
    fr: "Cette solution ne propose aucun bien ; une solution intégrée tient des biens et des services (§4.2-2).",
    en: "This solution proposes no good; an integrated solution holds goods and services together (§4.2-2).",
  },
  service: {
    fr: "Cette solution ne propose aucun service ; une solution intégrée tient des biens et des services (§4.2-2).",
    en: "This solution proposes no service; an integrated solution holds goods and services together (§4.2-2).",
  },
} as const;

/** A repertoire offers at least one good and one service. */
export const goodsAndServices: Rule = {
  name: "goods-and-services",
  check: ({ solutions }) =>
    solutions.flatMap((solution, index) =>
      componentKinds
        .filter((kind) => !solution.components.some((component) => component.kind === kind))
        .map((kind) => ({ path: `solutions[${index}].components`, message: messages[kind] })),
    ),
};
