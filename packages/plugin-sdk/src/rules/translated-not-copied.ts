import { listLocalTexts } from "./list-local-texts.ts";
import type { Rule } from "./rule.ts";

/** From this many words on, French and English cannot be the same by chance: below, names and loan words may be. */
const sentenceWords = 4;

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** A sentence that reads the same in both languages was copied and not translated. */
export const translatedNotCopied: Rule = {
  name: "translated-not-copied",
  check: (definition) =>
    listLocalTexts(definition)
      .filter(({ text }) => text.fr.trim() === text.en.trim() && countWords(text.fr) >= sentenceWords)
      .map(({ path }) => ({
        path,
        message: {
          fr: "Le français et l’anglais sont identiques : l’un des deux reste à traduire.",
          en: "French and English are identical: one of them is still to be translated.",
        },
      })),
};
