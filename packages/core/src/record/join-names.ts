import type { LocalText } from "./local-text.ts";

type Joining = "conjunction" | "disjunction";

const words = {
  conjunction: { fr: "et", en: "and" },
  disjunction: { fr: "ou", en: "or" },
} as const;

/** By hand: a diagnosis joins hundreds of lists, and `Intl.ListFormat` takes a third of its time. */
function join(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** Words in a sentence, in the order given: « a, b et c », or « a, b ou c ». */
export function joinTexts(items: readonly LocalText[], type: Joining = "conjunction"): LocalText {
  return {
    fr: join(
      items.map(({ fr }) => fr),
      words[type].fr,
    ),
    en: join(
      items.map(({ en }) => en),
      words[type].en,
    ),
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
