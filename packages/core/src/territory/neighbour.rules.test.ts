import { expect, it } from "vitest";
import type { ContourGeometry, Ring } from "./contour.ts";
import { findNearby, findNeighbours } from "./neighbour.rules.ts";

const ring = (west: number, south: number): Ring => [
  [west, south],
  [west, south + 1],
  [west + 1, south + 1],
  [west + 1, south],
  [west, south],
];
const square = (west: number, south: number): ContourGeometry => ({
  type: "Polygon",
  coordinates: [ring(west, south)],
});
const here = [square(0, 42)];
const others = [
  { code: "beside", geometry: square(1, 42) },
  { code: "at the corner", geometry: square(1.0004, 43.0004) },
  { code: "further", geometry: square(2, 42) },
  {
    code: "an island and its shore",
    geometry: { type: "MultiPolygon", coordinates: [[ring(8, 48)], [ring(-1, 42)]] } satisfies ContourGeometry,
  },
];

it("finds those that share a limit or a corner, drawn to about a hundred metres", () => {
  expect(findNeighbours(here, others)).toEqual(["beside", "at the corner", "an island and its shore"]);
});

it("finds nobody around nothing", () => {
  expect(findNeighbours([], others)).toEqual([]);
  expect(findNearby([], others)).toEqual([]);
});

it("keeps what is close enough to hold a neighbour", () => {
  expect(findNearby(here, others)).toEqual(["beside", "an island and its shore"]);
});
