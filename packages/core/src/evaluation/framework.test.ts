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
