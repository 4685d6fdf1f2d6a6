import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listLoops } from "./loops.rules.ts";
import { listStrongParts } from "./strong-parts.rules.ts";

const end = fc.option(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { nil: null });
const promises = fc.array(fc.record({ giver: end, receiver: end }), { maxLength: 30 });

describe("listLoops", () => {
  it("finds the same strongly connected parts as the network reading", () => {
    fc.assert(
      fc.property(promises, (list) => {
        expect(listLoops(list)).toEqual(listStrongParts(list));
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
