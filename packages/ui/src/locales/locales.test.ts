import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

type Tree = { [key: string]: string | Tree };

const flatten = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );

const french = flatten(fr);
const english = new Map(flatten(en));
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

describe("the words of the shared parts", () => {
  it.each(french)("%s is said in both languages with the same values", (key, words) => {
    expect(words).not.toBe("");
    expect(english.get(key)).not.toBe("");
    expect(holes(english.get(key) ?? "")).toEqual(holes(words));
  });

  it("says nothing in English only", () => {
    expect([...english.keys()].toSorted()).toEqual(french.map(([key]) => key).toSorted());
  });

  it.each(french)("%s keeps to French typography", (_, words) => {
    expect(words).not.toMatch(/'/);
    expect(words).not.toMatch(/[^\u202f]\?|[^\u202f]!|[^\u202f\u00a0];|[^\u00a0]:/);
    expect(words).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/);
  });

  it.each([...english])("%s has real apostrophes", (_, words) => {
    expect(words).not.toMatch(/'/);
  });
});
