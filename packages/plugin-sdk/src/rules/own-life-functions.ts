import type { Rule } from "./rule.ts";

/** A stake touches at least one of the life functions that its plugin speaks of. */
export const ownLifeFunctions: Rule = {
  name: "own-life-functions",
  check: ({ stakes, lifeFunctions }) =>
    stakes.flatMap((stake, index) => {
      if (stake.lifeFunctions.some((lifeFunction) => lifeFunctions.includes(lifeFunction))) return [];
      const message = {
        fr: `Cet enjeu ne touche aucune des fonctions de vie dont parle le plugin (${lifeFunctions.join(", ")}).`,
        en: `This stake touches none of the life functions the plugin speaks of (${lifeFunctions.join(", ")}).`,
      };
      return [{ path: `stakes[${index}].lifeFunctions`, message }];
    }),
};
