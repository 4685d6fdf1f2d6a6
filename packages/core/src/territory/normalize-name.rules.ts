const ligatures: ReadonlyMap<string, string> = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
]);

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);

/**
 * A place name reduced to what people mean by it: small letters without accents or ligatures, words separated by one
 * space whatever the hyphen or apostrophe, "St" and "Ste" written in full.
 * `"Ste-Œuvre l’Abergement"` → `"sainte oeuvre l abergement"`. Idempotent; empty when nothing can be read.
 */
export function normalizeName(name: string): string {
  return foldLetters(name)
    .split(" ")
    .map((word) => abbreviations.get(word) ?? word)
    .join(" ");
}

/** The same reduction with abbreviations left as typed: `"St"` → `"st"`, the beginning of Strasbourg too. */
export function foldLetters(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[œæß]/g, (letter) => ligatures.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
