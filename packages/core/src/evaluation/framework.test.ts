import { describe, expect, it } from "vitest";
import { framework } from "./framework.ts";
import { programme } from "./programme.ts";

const name = { fr: "Un nom", en: "A name" };

describe("a framework", () => {
  it("is a tree whose parents exist", () => {
    const tree = {
      key: "pairs",
      version: "2019",
      name,
      criteria: [
        { id: "a", name },
        { id: "b", parent: "a", name },
      ],
    };
    expect(framework.parse(tree).criteria).toHaveLength(2);
    const orphan = { ...tree, criteria: [{ id: "b", parent: "a", name }] };
    expect(framework.safeParse(orphan).error?.issues).toMatchObject([
      { message: "unknown-parent", path: ["criteria"] },
    ]);
  });

  it("names each criterion once, none under itself", () => {
    const tree = { key: "pairs", version: "2019", name };
    const problemOf = (criteria: readonly object[]) =>
      framework.safeParse({ ...tree, criteria }).error?.issues.map(({ message }) => message);
    expect(
      problemOf([
        { id: "a", name },
        { id: "a", parent: "a", name },
      ]),
    ).toEqual(["duplicate"]);
    const circle = [
      { id: "a", parent: "b", name },
      { id: "b", parent: "a", name },
      { id: "c", name },
    ];
    expect(problemOf(circle)).toEqual(["under-itself"]);
  });

  it("may come from a plugin, in the shape plugins write", () => {
    const thematic = {
      key: "eating-well",
      version: "1.0.0",
      name,
      criteria: [{ id: "within-reach", name, questions: [name], beacons: [name] }],
      source: { text: name, confirmed: false },
    };
    expect(framework.parse(thematic)).toEqual(thematic);
  });
});

describe("a programme", () => {
  it("is told subject by subject what it may read", () => {
    const ecosystems = [{ territory: "t", ecosystem: "e", sharing: { diagnosis: "by-name" } }];
    expect(programme.parse({ id: "p", name: "Coop’Ter", ecosystems }).ecosystems[0]?.sharing).toEqual({
      diagnosis: "by-name",
    });
    const unknown = [{ territory: "t", ecosystem: "e", sharing: { words: "by-name" } }];
    expect(programme.safeParse({ id: "p", name: "Coop’Ter", ecosystems: unknown }).success).toBe(false);
  });
});
