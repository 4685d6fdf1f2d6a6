import { externalitySigns } from "@bassin/core";
import type { Rule } from "./rule.ts";

/** A repertoire questions externalities of both signs, or explains why one is absent. */
export const bothSignsOrGap: Rule = {
  name: "both-signs-or-gap",
  check: ({ solutions }) =>
    solutions.flatMap((solution, index) => {
      const signs = new Set(solution.externalities.map((externality) => externality.sign));
      if (signs.size === externalitySigns.length || solution.externalitiesGap !== undefined) return [];
      const message = {
        fr: "Proposez des externalités positives et négatives, ou dites pourquoi l’un des signes manque (« externalitiesGap »).",
        en: "Propose positive and negative externalities, or say why one sign is absent (“externalitiesGap”).",
      };
      return [{ path: `solutions[${index}].externalities`, message }];
    }),
};
