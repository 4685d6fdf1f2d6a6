import type { LocalText } from "../record/local-text.ts";

/** A commune, or a whole zone, as its name is said. */
interface NamedPlace {
  readonly name: string;
  readonly population?: number | undefined;
}

/** Up to how many communes are all named. */
const mostNamed = 3;

const listIn = (locale: string, names: readonly string[]): string => new Intl.ListFormat(locale).format(names);

/**
 * What a territory may be called: the zone it is when it is exactly one, its communes when they are a few, otherwise
 * the most inhabited with what surrounds it. Only a suggestion; `null` while nothing is chosen.
 */
export function suggestTerritoryName(
  communes: readonly NamedPlace[],
  wholeZone: Pick<NamedPlace, "name"> | undefined,
): LocalText | null {
  const [first, ...others] = communes.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0));
  if (first === undefined) return null;
  if (wholeZone !== undefined) return { fr: wholeZone.name, en: wholeZone.name };
  if (communes.length > mostNamed) return { fr: `${first.name} et alentours`, en: `${first.name} and around` };
  const names = [first, ...others].map(({ name }) => name);
  return { fr: listIn("fr", names), en: listIn("en", names) };
}
