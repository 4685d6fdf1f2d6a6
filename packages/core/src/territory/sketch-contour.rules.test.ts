import { expect, it } from "vitest";
import type { ContourGeometry, Ring } from "./contour.ts";
import { middleOf, sketchContour } from "./sketch-contour.rules.ts";

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];
const land: ContourGeometry = { type: "Polygon", coordinates: [square(0.601, 42.799, 0.2), square(0.7, 42.85, 0.001)] };

it("rounds, and leaves out holes and islands too small to be seen", () => {
  expect(sketchContour(land)).toEqual({
    type: "Polygon",
    coordinates: [
      [
        [0.6, 42.8],
        [0.6, 43],
        [0.8, 43],
        [0.8, 42.8],
        [0.6, 42.8],
      ],
    ],
  });
  const islands: ContourGeometry = { type: "MultiPolygon", coordinates: [land.coordinates, [square(3, 42, 0.001)]] };
  expect(sketchContour(islands)).toEqual(sketchContour(land));
  expect(sketchContour({ type: "Polygon", coordinates: [square(3, 42, 0.001)] })).toBeNull();
});

it("drops a position that falls on the one before, and keeps rings closed", () => {
  const ring: Ring = [
    [0, 0],
    [0.001, 0.001],
    [0, 1],
    [1, 1],
    [1.004, 1.004],
    [0, 0],
  ];
  const sketched = sketchContour({ type: "Polygon", coordinates: [ring] });
  expect(sketched?.coordinates).toEqual([
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ],
  ]);
});

it("keeps several pieces of land apart", () => {
  const two: ContourGeometry = { type: "MultiPolygon", coordinates: [[square(0, 42, 1)], [square(9, 42, 1)]] };
  expect(sketchContour(two)).toEqual(two);
});

it("finds the middle of the box around contours", () => {
  const near: ContourGeometry = { type: "Polygon", coordinates: [square(0, 42, 1)] };
  const far: ContourGeometry = { type: "MultiPolygon", coordinates: [[square(3, 44, 1)]] };
  expect(middleOf([near])).toEqual([0.5, 42.5]);
  expect(middleOf([near, far])).toEqual([2, 43.5]);
  expect(middleOf([])).toBeNull();
});
