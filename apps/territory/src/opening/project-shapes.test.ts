import type { ContourGeometry, Ring } from "@bassin/core";
import { expect, it } from "vitest";
import { projectShapes } from "./project-shapes.ts";

const ring = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];
const square = (west: number, south: number): ContourGeometry => ({
  type: "Polygon",
  coordinates: [ring(west, south, 1)],
});
const box = { width: 220, height: 120, margin: 10 };

it("fills the box, north up, each commune beside its neighbour", () => {
  const [west, east] = projectShapes(
    [
      { code: "west", geometry: square(0, -0.5) },
      { code: "east", geometry: square(1, -0.5) },
    ],
    box,
  );
  expect(west).toEqual({
    code: "west",
    path: "M10.0 110.0L10.0 10.0L110.0 10.0L110.0 110.0L10.0 110.0Z",
    middle: [60, 60],
    width: 100,
  });
  expect(east?.middle).toEqual([160, 60]);
});

it("narrows with the latitude, and stays in the middle of the box", () => {
  const [placed] = projectShapes([{ code: "north", geometry: square(0, 59.5) }], box);
  expect(placed?.width).toBeCloseTo(50, 6);
  expect(placed?.middle).toEqual([110, 60]);
});

it("keeps every piece of a commune", () => {
  const geometry: ContourGeometry = { type: "MultiPolygon", coordinates: [[ring(0, 0, 1)], [ring(3, 0, 1)]] };
  const [placed] = projectShapes([{ code: "pieces", geometry }], box);
  expect(placed?.path.match(/M/g)).toHaveLength(2);
});
