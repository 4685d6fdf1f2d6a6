/** A territory as its names are searched. */
interface Named {
  readonly name: string;
  readonly ecosystems: readonly { readonly name: string }[];
}

/** Without accents, capitals, hyphens or apostrophes: as people type a name. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();

/**
 * The territories whose name, or whose ecosystems' names, hold every word of a search; all of them for an empty one.
 * A territory found by its own name keeps all its ecosystems; otherwise only those found.
 */
export function searchNames<Territory extends Named>(territories: readonly Territory[], search: string): Territory[] {
  const words = fold(search)
    .split(" ")
    .filter((word) => word !== "");
  const holds = (name: string) => words.every((word) => fold(name).includes(word));
  return territories.flatMap((territory) => {
    if (holds(territory.name)) return [territory];
    const ecosystems = territory.ecosystems.filter(({ name }) => holds(`${territory.name} ${name}`));
    return ecosystems.length > 0 ? [{ ...territory, ecosystems }] : [];
  });
}
