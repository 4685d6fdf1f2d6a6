import fc from "fast-check";
import { DirectedGraph } from "graphology";
import { stronglyConnectedComponents } from "graphology-components";
import { describe, expect, it } from "vitest";
import { listLoops } from "./loops.rules.ts";
import { endsOf, listSharers, theCommon } from "./the-common.rules.ts";

const end = fc.option(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { nil: null });
const promises = fc.array(fc.record({ giver: end, receiver: end }), { maxLength: 30 });

/** The same parts, as a library of graphs finds them. */
function strongPartsByLibrary(list: Parameters<typeof listLoops>[0], without?: string): string[][] {
  const sharers = listSharers(list);
  const graph = new DirectedGraph();
  for (const { from, to } of list.map(endsOf)) {
    if (from === to || from === without || to === without) continue;
    if (from === theCommon ? !sharers.has(to) : to === theCommon && !sharers.has(from)) continue;
    graph.mergeEdge(from, to);
  }
  return stronglyConnectedComponents(graph)
    .map((part) => part.filter((one) => one !== theCommon).toSorted())
    .filter((part) => part.length >= 2)
    .toSorted((left, right) => right.length - left.length || ((left[0] ?? "") < (right[0] ?? "") ? -1 : 1));
}

describe("listLoops", () => {
  it("finds the parts that a library of graphs finds, with and without someone", () => {
    fc.assert(
      fc.property(promises, (list) => {
        expect(listLoops(list)).toEqual(strongPartsByLibrary(list));
        expect(listLoops(list, "a")).toEqual(strongPartsByLibrary(list, "a"));
      }),
      { numRuns: 500 },
    );
  });

  it("follows a chain of ten thousand actors back to its beginning", () => {
    const ring = Array.from({ length: 10_000 }, (_, index) => ({
      giver: `a${index}`,
      receiver: `a${(index + 1) % 10_000}`,
    }));
    expect(listLoops(ring)[0]).toHaveLength(10_000);
  });
});
