/** French spaces before and inside punctuation: narrow before ? ! ; and no-break before : and inside « ». */
export const setFrenchSpaces = (text: string): string =>
  text
    .replaceAll("« ", "«\u00a0")
    .replaceAll(" »", "\u00a0»")
    .replace(/ ([?!;])/g, "\u202f$1")
    .replaceAll(" :", "\u00a0:");

export type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> };

interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** The same words, each with its French spaces. */
export const setAllFrenchSpaces = <Tree extends WordTree>(tree: Tree): Words<Tree> =>
  Object.fromEntries(
    Object.entries(tree).map(([key, words]) => [
      key,
      typeof words === "string" ? setFrenchSpaces(words) : setAllFrenchSpaces(words),
    ]),
  ) as Words<Tree>;
