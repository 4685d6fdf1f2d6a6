import type { ContourGeometry, PolygonRings, Position, Ring } from "./contour.ts";

/** Rings of a geometry, outer ones and holes alike. */
const ringsOf = (geometry: ContourGeometry): readonly Ring[] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

/**
 * A contour rounded to `decimals` of a degree (2: about a kilometre), for a country drawn small. Positions that fall on
 * the one before are dropped, then rings too small to be seen; `null` when nothing is left.
 */
export function sketchContour(geometry: ContourGeometry, decimals = 2): ContourGeometry | null {
  const sketched = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const polygons = sketched.flatMap((rings): PolygonRings[] => {
    const [outer, ...holes] = rings.map((ring) => sketchRing(ring, decimals));
    return outer === undefined || outer === null ? [] : [[outer, ...holes.filter((hole) => hole !== null)]];
  });
  const [only, ...others] = polygons;
  if (only === undefined) return null;
  return others.length === 0 ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates: polygons };
}

/** A closed ring has at least a triangle: four positions, the last being the first. */
const fewestPositions = 4;

function sketchRing(ring: Ring, decimals: number): Ring | null {
  const rounded = ring.map(
    ([longitude, latitude]): Position => [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))],
  );
  const kept = rounded.filter((at, index) => {
    const before = rounded[index - 1];
    return before === undefined || before[0] !== at[0] || before[1] !== at[1];
  });
  return kept.length < fewestPositions ? null : kept;
}

/** The middle of the box around contours, longitude then latitude in degrees; `null` without any. */
export function middleOf(geometries: readonly ContourGeometry[]): Position | null {
  const positions = geometries.flatMap(ringsOf).flat();
  const [first] = positions;
  if (first === undefined) return null;
  const box = { west: first[0], east: first[0], south: first[1], north: first[1] };
  for (const [longitude, latitude] of positions) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return [(box.west + box.east) / 2, (box.south + box.north) / 2];
}
