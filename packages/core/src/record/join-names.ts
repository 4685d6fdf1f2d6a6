import type { LocalText } from "./local-text.ts";

type Joining = "conjunction" | "disjunction";

/** Words in a sentence, in the order given: « a, b et c », or « a, b ou c ». */
export function joinTexts(items: readonly LocalText[], type: Joining = "conjunction"): LocalText {
  return {
    fr: new Intl.ListFormat("fr", { type }).format(items.map(({ fr }) => fr)),
    en: new Intl.ListFormat("en-GB", { type }).format(items.map(({ en }) => en)),
  };
}

/** Every one of several names in a sentence. */
export function joinNames(names: readonly string[], type: Joining = "conjunction"): LocalText {
  return joinTexts(
    names.map((name) => ({ fr: name, en: name })),
    type,
  );
}

/** Things in the alphabetical order of their French names, whatever the order they were written in. */
export function sortByName<Named>(named: readonly Named[], nameOf: (item: Named) => string): Named[] {
  const collator = new Intl.Collator("fr");
  return named.toSorted((left, right) => collator.compare(nameOf(left), nameOf(right)));
}
