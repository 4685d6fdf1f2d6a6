import sirenNumber from "stdnum/lib/cjs/fr/siren.js";
import siretNumber from "stdnum/lib/cjs/fr/siret.js";

/** What is wrong with a number: letters in it, too few or too many digits, or digits that do not agree with the key. */
export type NumberProblem = "letters" | "length" | "key";

/** What is wrong with a SIREN of nine digits closed by a key; nothing when it holds. Spaces do not count. */
export const findSirenProblem = (words: string): NumberProblem | null => findProblem(words, 9, sirenNumber);

/** What is wrong with a SIRET: a SIREN, then five digits with their own key. La Poste's follow a rule of their own. */
export const findSiretProblem = (words: string): NumberProblem | null => findProblem(words, 14, siretNumber);

function findProblem(
  words: string,
  length: number,
  number: { readonly validate: (digits: string) => { readonly isValid: boolean } },
): NumberProblem | null {
  const digits = words.replace(/\s/g, "");
  if (!/^\d*$/.test(digits)) return "letters";
  if (digits.length !== length) return "length";
  return number.validate(digits).isValid ? null : "key";
}
