import type { LocalText } from "./local-text.ts";

type Joining = "conjunction" | "disjunction";

/** Made once: making one takes longer than all it is asked for in a diagnosis. */
const lists = new Map<string, Intl.ListFormat>();

function listFormat(locale: "fr" | "en-GB", type: Joining): Intl.ListFormat {
  const key = `${locale} ${type}`;
  const known = lists.get(key) ?? new Intl.ListFormat(locale, { type });
  lists.set(key, known);
  return known;
}

/** Words in a sentence, in the order given: « a, b et c », or « a, b ou c ». */
export function joinTexts(items: readonly LocalText[], type: Joining = "conjunction"): LocalText {
  return {
    fr: listFormat("fr", type).format(items.map(({ fr }) => fr)),
    en: listFormat("en-GB", type).format(items.map(({ en }) => en)),
  };
}

/** Every one of several names in a sentence. */
export function joinNames(names: readonly string[], type: Joining = "conjunction"): LocalText {
  return joinTexts(
    names.map((name) => ({ fr: name, en: name })),
    type,
  );
}

const collator = new Intl.Collator("fr");

/** Things in the alphabetical order of their French names, whatever the order they were written in. */
export function sortByName<Named>(named: readonly Named[], nameOf: (item: Named) => string): Named[] {
  return named.toSorted((left, right) => collator.compare(nameOf(left), nameOf(right)));
}
