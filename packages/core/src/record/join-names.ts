import type { LocalText } from "./local-text.ts";

/** Names in a sentence, in the order given: « A, B et C », or « A, B ou C ». */
export function joinNames(names: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): LocalText {
  return {
    fr: new Intl.ListFormat("fr", { type }).format(names),
    en: new Intl.ListFormat("en-GB", { type }).format(names),
  };
}

/** Things in the alphabetical order of their French names, whatever the order they were written in. */
export function sortByName<Named>(named: readonly Named[], nameOf: (item: Named) => string): Named[] {
  const collator = new Intl.Collator("fr");
  return named.toSorted((left, right) => collator.compare(nameOf(left), nameOf(right)));
}
