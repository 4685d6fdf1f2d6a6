import type { FactGroup } from "./fact-line.ts";

/** The kinds of facts that answer one question. */
export interface Chapter {
  /** Where a link leads to it. */
  readonly id: string;
  /** The question; empty when its facts answer none. */
  readonly title: string;
  readonly groups: readonly FactGroup[];
  /** How many facts it tells. */
  readonly told: number;
  /** Whether it starts folded. */
  readonly isFolded: boolean;
}

/** From how many facts a page says so much that its chapters fold. */
const much = 12;
/** Up to how many facts a chapter stays open on such a page. */
const few = 5;

/** Words of a title as an address bears them. */
const nameAnchor = (title: string) =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

const count = (groups: readonly FactGroup[]) => groups.reduce((sum, { lines }) => sum + lines.length, 0);

/** The chapters of a page, in the order of the thought; on a page that says much, those that say much start folded. */
export function listChapters(groups: readonly FactGroup[]): Chapter[] {
  const isLong = count(groups) > much;
  return [...Map.groupBy(groups, ({ chapter = "" }) => chapter)].map(([title, own]) => {
    const told = count(own);
    return { id: nameAnchor(title), title, groups: own, told, isFolded: isLong && (told === 0 || told > few) };
  });
}
