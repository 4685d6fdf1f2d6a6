import type { ContourGeometry, ContourKind, PolygonRings, Ring } from "@bassin/core/territory";
import { dissolvePolygons } from "./dissolve-polygons.rules.ts";
import { simplifyBorders } from "./simplify-borders.rules.ts";

/**
 * Bytes of JSON a contour may take on average, by kind: a map of 100 communes stays well under 200 kB,
 * and zones keep enough detail to fill a screen.
 */
const bytesPerContour: Readonly<Record<ContourKind, number>> = {
  commune: 1_200,
  "bassin-de-vie": 4_000,
  epci: 4_000,
  department: 10_000,
  region: 24_000,
};

/** Degrees of latitude, from nothing to about 2 km: the first that fits is used. */
const tolerances = [0, 0.0002, 0.0005, 0.001, 0.002, 0.004, 0.008, 0.016];

/**
 * Draws the contours of one kind together, each from its parts: simplified just enough, shared borders kept shared,
 * borders between the parts of one contour removed.
 */
export function drawContours(
  kind: ContourKind,
  parts: ReadonlyMap<string, readonly PolygonRings[]>,
): ReadonlyMap<string, ContourGeometry> {
  const budget = bytesPerContour[kind] * parts.size;
  for (const tolerance of tolerances) {
    const drawn = drawAt(tolerance, parts);
    if (sizeOf(drawn) <= budget || tolerance === tolerances.at(-1)) return drawn;
  }
  return new Map();
}

function drawAt(tolerance: number, parts: ReadonlyMap<string, readonly PolygonRings[]>): Map<string, ContourGeometry> {
  const rings = [...parts.values()].flat(2);
  const simplified = simplifyBorders(rings, tolerance);
  const thinned = new Map(rings.map((ring, index) => [ring, simplified[index]]));
  const drawn = new Map<string, ContourGeometry>();
  for (const [code, polygons] of parts) {
    const kept = polygons.flatMap((polygon) => thinPolygon(polygon, thinned));
    drawn.set(code, geometryOf(dissolvePolygons(kept.length > 0 ? kept : polygons)));
  }
  return drawn;
}

/** An islet too small for the tolerance goes with its holes; a contour never goes whole. */
function thinPolygon([outer, ...holes]: PolygonRings, thinned: ReadonlyMap<Ring, Ring | undefined>): PolygonRings[] {
  const border = outer && thinned.get(outer);
  return border ? [[border, ...holes.map((hole) => thinned.get(hole)).filter((hole) => hole !== undefined)]] : [];
}

function geometryOf(polygons: PolygonRings[]): ContourGeometry {
  const [only] = polygons;
  return only && polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

function sizeOf(drawn: ReadonlyMap<string, ContourGeometry>): number {
  let size = 0;
  for (const { coordinates } of drawn.values()) size += JSON.stringify(coordinates).length;
  return size;
}
