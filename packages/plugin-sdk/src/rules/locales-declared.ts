import { locales } from "@bassin/core";
import type { Rule } from "./rule.ts";

/** French and English are required; each is declared once. */
export const localesDeclared: Rule = {
  name: "locales-declared",
  check: ({ locales: declared }) => {
    const complete = locales.every((locale) => declared.includes(locale));
    if (complete && new Set(declared).size === declared.length) return [];
    return [
      {
        path: "locales",
        message: {
          fr: 'Un plugin déclare le français et l’anglais, chacun une fois : ["fr", "en"].',
          en: 'A plugin declares French and English, once each: ["fr", "en"].',
        },
      },
    ];
  },
};
