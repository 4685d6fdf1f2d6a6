import type { PolygonRings, Ring } from "@bassin/core/territory";
import { expect, it } from "vitest";
import { dissolvePolygons } from "./dissolve-polygons.rules.ts";
import { signedArea } from "./ring.rules.ts";

function square(x: number, y: number, side = 1): Ring {
  return [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];
}

const areaOf = (polygons: readonly PolygonRings[]) => polygons.flat().reduce((sum, ring) => sum - signedArea(ring), 0);

it("removes the border two neighbours share", () => {
  const whole = dissolvePolygons([[square(0, 0)], [square(1, 0)]]);
  expect(whole).toHaveLength(1);
  expect(whole[0]).toHaveLength(1);
  expect(new Set(whole[0]?.[0]?.map(String))).toEqual(new Set(["0,0", "0,1", "1,1", "2,1", "2,0", "1,0"]));
  expect(areaOf(whole)).toBe(2);
});

it("keeps parts that do not touch apart", () => {
  expect(dissolvePolygons([[square(0, 0)], [square(5, 5)]])).toEqual([[square(0, 0)], [square(5, 5)]]);
});

it("fills a hole with the enclave that was in it", () => {
  const around: PolygonRings = [square(0, 0, 3), square(1, 1).toReversed()];
  const whole = dissolvePolygons([around, [square(1, 1)]]);
  expect(whole).toEqual([[square(0, 0, 3)]]);
});

it("keeps a hole that nothing fills, in the part that is around it", () => {
  const around: PolygonRings = [square(0, 0, 3), square(1, 1).toReversed()];
  const whole = dissolvePolygons([around, [square(3, 0, 3)], [square(10, 0)]]);
  expect(whole).toHaveLength(2);
  expect(whole[0]).toHaveLength(2);
  expect(areaOf(whole)).toBe(9 - 1 + 9 + 1);
});

it("makes the hole of a ring of neighbours", () => {
  const ring = [0, 1, 2].flatMap((x) => [0, 1, 2].flatMap((y) => (x === 1 && y === 1 ? [] : [[square(x, y)]])));
  const whole = dissolvePolygons(ring);
  expect(whole).toHaveLength(1);
  expect(whole[0]).toHaveLength(2);
  expect(areaOf(whole)).toBe(8);
});

it("winds a single part for maps", () => {
  expect(dissolvePolygons([[square(0, 0).toReversed()]])).toEqual([[square(0, 0)]]);
});
