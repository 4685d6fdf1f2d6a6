import type { PolygonRings, Ring } from "@bassin/core/territory";
import { describe, expect, it } from "vitest";
import { closeRing, keyOf, roundRing, signedArea, windForMaps } from "./ring.rules.ts";

const clockwise: Ring = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];

describe("a ring", () => {
  it("is rounded to 4 decimals, without repeated positions, and closed", () => {
    const written = [
      [0.000_04, 45],
      [0.000_01, 45.000_02],
      [0, 45.1],
      [0.100_04, 45.1],
    ];
    expect(roundRing(written)).toEqual([
      [0, 45],
      [0, 45.1],
      [0.1, 45.1],
      [0, 45],
    ]);
  });

  it("is nothing when it encloses nothing", () => {
    expect(roundRing([])).toBeUndefined();
    expect(roundRing([[1, 45]])).toBeUndefined();
    expect(
      closeRing([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
    ).toBeUndefined();
  });

  it("has a negative area when it turns clockwise", () => {
    expect(signedArea(clockwise)).toBe(-1);
    expect(signedArea(clockwise.toReversed())).toBe(1);
  });

  it("has one key per position of the grid, south and west of the origin too", () => {
    const keys = [
      [0, 0],
      [0.0001, 0],
      [0, 0.0001],
      [-0.0001, 0],
      [0, -0.0001],
      [-61.8, 16.2],
      [55.5, -21.3],
    ].map(([x = 0, y = 0]) => keyOf([x, y]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf([-0, -0])).toBe(keyOf([0, 0]));
    expect(keys.every(Number.isSafeInteger)).toBe(true);
  });
});

it("winds outer rings clockwise and holes the other way, however they came", () => {
  const hole: Ring = clockwise.map(([x, y]) => [0.25 + x / 2, 0.25 + y / 2]);
  const wound: PolygonRings = [clockwise, hole.toReversed()];
  expect(windForMaps([clockwise, hole])).toEqual(wound);
  expect(windForMaps([clockwise.toReversed(), hole.toReversed()])).toEqual(wound);
});
