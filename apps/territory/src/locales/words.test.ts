import { expect, it } from "vitest";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { setAllFrenchSpaces, setFrenchSpaces } from "./set-french-spaces.ts";

interface WordTree {
  readonly [key: string]: string | WordTree;
}

function listWords(tree: WordTree, path = ""): [path: string, words: string][] {
  return Object.entries(tree).flatMap(([key, words]): [string, string][] =>
    typeof words === "string" ? [[path + key, words]] : listWords(words, `${path}${key}.`),
  );
}

const french = new Map(listWords(setAllFrenchSpaces(fr)));
const english = new Map(listWords(en));
const blanks = (words: string | undefined) => (words?.match(/\{\{\w+\}\}/g) ?? []).toSorted();

it("sets French spaces, narrow before ? ! ; and no-break elsewhere", () => {
  expect(setFrenchSpaces("Où ? Là ; ici : « mot » !")).toBe("Où\u202f? Là\u202f; ici\u00a0: «\u00a0mot\u00a0»\u202f!");
});

it("has the same words in both languages, with the same blanks to fill", () => {
  expect([...english.keys()]).toEqual([...french.keys()]);
  for (const [key, words] of french) expect([key, blanks(english.get(key))]).toEqual([key, blanks(words)]);
});

it("uses real apostrophes, and leaves no space a French line could break at", () => {
  expect([...french].filter(([, words]) => /'| [?!;:»]|« /.test(words))).toEqual([]);
  expect([...english].filter(([, words]) => /'/.test(words))).toEqual([]);
});
