import { importGeography, loadOfficialCodes } from "@bassin/db";
import { expect } from "vitest";
import type { Api } from "./api-bench.ts";

/** A square as the rings of a polygon, from its south-west corner, in degrees. */
export const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];

/** Contours as a published layer carries them, by code. */
export const layer = (property: string, shapes: Record<string, number[][][]>) => ({
  type: "FeatureCollection",
  source: "Squares drawn for tests",
  features: Object.entries(shapes).map(([code, coordinates]) => ({
    type: "Feature",
    properties: { [property]: code },
    geometry: { type: "Polygon", coordinates },
  })),
});

const codes = await loadOfficialCodes();

/** Imports a layer, whole. */
export async function bring(api: Api, name: string, content: object): Promise<void> {
  const files = [{ name, content: new TextEncoder().encode(JSON.stringify(content)) }];
  const report = await importGeography(files, { database: api.database, codes, now: () => new Date() });
  expect(report).toMatchObject({ written: true, problems: [] });
}
