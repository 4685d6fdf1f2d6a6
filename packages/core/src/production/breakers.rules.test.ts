import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplePromise } from "../sample-facts.ts";
import { listBreakers } from "./breakers.rules.ts";
import { listLoops } from "./loops.rules.ts";
import { listSharers } from "./the-common.rules.ts";

const promises = (...ends: readonly string[]) => ends.map((end) => samplePromise(end));

const end = fc.constantFrom("a", "b", "c", "d", "e", "f", "*");
const anyPromises = fc.array(
  fc.tuple(end, end).map(([from, to]) => samplePromise(`${from}>${to}`)),
  { maxLength: 18 },
);

/** Which ends can be reached from which, by trying again until nothing new is reached. */
function reachOf(links: readonly (readonly [string, string])[]): Set<string> {
  const reached = new Set(links.map(([from, to]) => `${from}>${to}`));
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const known of [...reached]) {
      for (const [from, to] of links) if (known.endsWith(`>${from}`)) reached.add(`${known.slice(0, 1)}>${to}`);
    }
  }
  return reached;
}

function linksOf(commitments: ReturnType<typeof promises>): (readonly [string, string])[] {
  const written = commitments.map(({ giver, receiver }) => [giver ?? "*", receiver ?? "*"] as const);
  const counts = (actor: string) =>
    written.some(([from, to]) => from === actor && to === "*") &&
    written.some(([from, to]) => from === "*" && to === actor);
  return written.filter(([from, to]) => (from === "*" ? counts(to) : to === "*" ? counts(from) : true));
}

describe("listLoops", () => {
  it("finds those one can go around between, and nobody along a chain", () => {
    expect(listLoops(promises("a>b", "b>c", "c>a", "c>d"))).toEqual([["a", "b", "c"]]);
    expect(listLoops(promises("a>b", "b>c", "c>d"))).toEqual([]);
    expect(listLoops([])).toEqual([]);
  });

  it("lists the largest first, then by identifier", () => {
    expect(listLoops(promises("y>z", "z>y", "c>d", "d>c", "m>n", "n>o", "o>m"))).toEqual([
      ["m", "n", "o"],
      ["c", "d"],
      ["y", "z"],
    ]);
  });

  it("links through the common those who give to it and may use it, and only them", () => {
    expect(listLoops(promises("a>*", "b>*", "*>a", "*>b"))).toEqual([["a", "b"]]);
    expect(listLoops(promises("a>*", "*>b", "b>a"))).toEqual([]);
    expect(listLoops(promises("a>*", "*>a"))).toEqual([]);
    expect([...listSharers(promises("a>*", "*>a", "b>*", "*>c", "*>*"))]).toEqual(["a"]);
  });

  it("agrees with plain reachability", () => {
    fc.assert(
      fc.property(anyPromises, (commitments) => {
        const reach = reachOf(linksOf(commitments).filter(([from, to]) => from !== to));
        const parts = listLoops(commitments);
        for (const one of "abcdef") {
          for (const other of "abcdef") {
            if (one === other) continue;
            const together = parts.some((part) => part.includes(one) && part.includes(other));
            expect(together).toBe(reach.has(`${one}>${other}`) && reach.has(`${other}>${one}`));
          }
        }
      }),
    );
  });

  it("does not depend on the order of the promises", () => {
    const shuffled = anyPromises.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(listLoops(other)).toEqual(listLoops(all));
        expect(listBreakers(other, 3)).toEqual(listBreakers(all, 3));
      }),
    );
  });
});

describe("listBreakers", () => {
  it("finds everyone in a bare triangle, the middle of two loops of two, nobody in two triangles", () => {
    expect(listBreakers(promises("a>b", "b>c", "c>a"), 3)).toEqual(["a", "b", "c"]);
    expect(listBreakers(promises("a>b", "b>a", "b>c", "c>b", "b>d", "d>b"), 3)).toEqual(["b"]);
    expect(listBreakers(promises("a>b", "b>c", "c>a", "d>e", "e>f", "f>d"), 3)).toEqual([]);
  });

  it("finds nobody where there is nothing to break", () => {
    expect(listBreakers(promises("a>b", "b>a"), 3)).toEqual([]);
  });

  it("names exactly those whose promises, once taken away, leave no part of three", () => {
    fc.assert(
      fc.property(anyPromises, (commitments) => {
        const largest = (left: typeof commitments) => listLoops(left)[0]?.length ?? 0;
        const breaks = (actor: string) =>
          largest(commitments.filter(({ giver, receiver }) => giver !== actor && receiver !== actor)) < 3;
        const expected = largest(commitments) < 3 ? [] : [..."abcdef"].filter(breaks);
        expect(listBreakers(commitments, 3)).toEqual(expected);
      }),
    );
  });
});
