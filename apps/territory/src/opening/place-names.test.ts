import { expect, it } from "vitest";
import { placeNames } from "./place-names.ts";

const shape = (code: string, x: number, y: number, width = 100) => ({ code, path: "", middle: [x, y] as const, width });
const names = (shapes: Parameters<typeof placeNames>[0]) =>
  placeNames(shapes, (code) => code, 560).map(({ name }) => name);

it("leaves out a name that would cover that of a wider commune, or leave the drawing", () => {
  expect(names([shape("Sode", 300, 100, 20), shape("Bagnères-de-Luchon", 280, 105, 120)])).toEqual([
    "Bagnères-de-Luchon",
  ]);
  expect(names([shape("Sode", 300, 140, 20), shape("Bagnères-de-Luchon", 280, 105, 120)])).toEqual([
    "Bagnères-de-Luchon",
    "Sode",
  ]);
  expect(names([shape("Montauban-de-Luchon", 40, 100)])).toEqual([]);
});

it("names a dozen communes at most", () => {
  const many = Array.from({ length: 20 }, (_, row) => shape("Sode", 280, row * 40));
  expect(names(many)).toHaveLength(12);
});
