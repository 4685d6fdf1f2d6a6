import type { Position, Ring } from "@bassin/core/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSame, signedArea } from "./ring.rules.ts";
import { simplifyBorders } from "./simplify-borders.rules.ts";

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** Two neighbours: a wavy border at longitude 1 between a western and an eastern square. */
function neighbours(waves: readonly number[]): { west: Ring; east: Ring; border: Position[] } {
  const border = [0, ...waves, 0].map(
    (wave, index): Position => [round(1 + wave / 10_000), round(45 + index / (waves.length + 1))],
  );
  const west: Ring = [[0, 45], [0, 46], ...border.toReversed(), [0, 45]];
  const east: Ring = [[2, 45], ...border, [2, 46], [2, 45]];
  return { west, east, border };
}

/** Positions of a ring on the wavy border, from south to north. */
function onBorder(ring: Ring | undefined): Position[] {
  const kept = (ring ?? []).filter(([longitude]) => longitude > 0.5 && longitude < 1.5);
  const unique = kept.filter((position, index) => kept.findIndex((other) => isSame(other, position)) === index);
  return unique.sort((a, b) => a[1] - b[1]);
}

describe("simplifyBorders", () => {
  it("leaves rings as they are without tolerance", () => {
    const { west, east } = neighbours([3, -2]);
    expect(simplifyBorders([west, east], 0)).toEqual([west, east]);
  });

  it("drops what is within tolerance and keeps what is not", () => {
    const { west } = neighbours([201, 400, 199]);
    expect(onBorder(simplifyBorders([west], 0.001)[0])).toEqual([
      [1, 45],
      [1.04, 45.5],
      [1, 46],
    ]);
  });

  it("keeps a shared border shared, from either side, and where three meet", () => {
    const waves = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 30 });
    const tolerance = fc.constantFrom(0.0002, 0.001, 0.01, 0.1);
    fc.assert(
      fc.property(waves, tolerance, (each, degrees) => {
        const { west, east, border } = neighbours(each);
        const [thinWest, thinEast] = simplifyBorders([west, east], degrees);
        expect(onBorder(thinWest)).toEqual(onBorder(thinEast));
        expect(onBorder(thinWest).at(0)).toEqual(border.at(0));
        expect(onBorder(thinWest).at(-1)).toEqual(border.at(-1));
      }),
    );
  });

  it("thins an island and the hole it fills alike, wherever each ring begins", () => {
    const island = Array.from({ length: 60 }, (_, step): Position => {
      const angle = (step / 60) * 2 * Math.PI;
      return [round(2 + Math.cos(angle) * 0.1), round(45 + Math.sin(angle) * 0.1)];
    });
    const turned = [...island.slice(17), ...island.slice(0, 17)].toReversed();
    const [a, b] = simplifyBorders([close(island), close(turned)], 0.005);
    const byKey = (ring: Ring | undefined) => new Set((ring ?? []).map(String));
    expect(byKey(a)).toEqual(byKey(b));
    expect(byKey(a).size).toBeLessThan(20);
    expect(Math.abs(signedArea(a ?? []))).toBeCloseTo(Math.PI * 0.01, 2);
  });

  it("gives nothing for a ring smaller than the tolerance", () => {
    const speck: Ring = close([
      [1, 45],
      [1.0001, 45.0001],
      [1.0002, 45],
    ]);
    expect(simplifyBorders([speck], 0.01)).toEqual([undefined]);
  });
});

function close(line: Position[]): Ring {
  const [first] = line;
  return first ? [...line, first] : [];
}
