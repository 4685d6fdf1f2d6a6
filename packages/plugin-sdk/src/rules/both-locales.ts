import { listLocalTexts } from "./list-local-texts.ts";
import type { Rule } from "./rule.ts";

/** A text made of blanks is a text that is missing. */
export const bothLocales: Rule = {
  name: "both-locales",
  check: (definition) =>
    listLocalTexts(definition)
      .filter(({ text }) => text.fr.trim() === "" || text.en.trim() === "")
      .map(({ path }) => ({
        path,
        message: {
          fr: "Ce texte est vide dans une des deux langues.",
          en: "This text is blank in one of the two languages.",
        },
      })),
};
