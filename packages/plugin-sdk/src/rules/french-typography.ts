import { listLocalTexts } from "./list-local-texts.ts";
import type { Rule } from "./rule.ts";

/** U+202F before ? ! and ; — U+00A0 before : (but not in 8:30 or https://) and inside « ». */
const slips: readonly { readonly pattern: RegExp; readonly fr: string; readonly en: string }[] = [
  {
    pattern: /(?<!\u202F)[?!;]/u,
    fr: "une espace fine insécable (U+202F) précède ? ! et ;",
    en: "a narrow no-break space (U+202F) comes before ? ! and ;",
  },
  {
    pattern: /(?<!\u00A0):(?!\d|\/\/)/u,
    fr: "une espace insécable (U+00A0) précède les deux-points",
    en: "a no-break space (U+00A0) comes before a colon",
  },
  {
    pattern: /«(?!\u00A0)|(?<!\u00A0)»/u,
    fr: "les guillemets tiennent leur texte par des espaces insécables (U+00A0)",
    en: "quotation marks hold their text with no-break spaces (U+00A0)",
  },
  {
    pattern: /'/u,
    fr: "l’apostrophe est courbe (’)",
    en: "the apostrophe is curved (’)",
  },
];

/** French texts are set as French is printed. */
export const frenchTypography: Rule = {
  name: "french-typography",
  check: (definition) =>
    listLocalTexts(definition).flatMap(({ path, text }) =>
      slips
        .filter(({ pattern }) => pattern.test(text.fr))
        .map((slip) => ({
          path: `${path}.fr`,
          message: { fr: `En français, ${slip.fr}.`, en: `In French, ${slip.en}.` },
        })),
    ),
};
