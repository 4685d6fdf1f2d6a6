import type { ContourGeometry, Position, Ring } from "./contour.ts";

/** A contour under the code of what it draws. */
interface Drawn {
  readonly code: string;
  readonly geometry: ContourGeometry;
}

const ringsOf = (geometry: ContourGeometry): readonly Ring[] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

/** A position to about 100 metres: two files rarely draw one limit to the same metre. */
const spotOf = ([longitude, latitude]: Position): string => `${longitude.toFixed(3)} ${latitude.toFixed(3)}`;

function* spotsOf(geometry: ContourGeometry): Generator<string> {
  for (const ring of ringsOf(geometry)) for (const position of ring) yield spotOf(position);
}

/** The codes of those contours, among `others`, whose limit passes where the limit of a chosen one does. */
export function findNeighbours(chosen: readonly ContourGeometry[], others: readonly Drawn[]): string[] {
  const limits = new Set(chosen.flatMap((geometry) => [...spotsOf(geometry)]));
  return others.flatMap(({ code, geometry }) => {
    for (const spot of spotsOf(geometry)) if (limits.has(spot)) return [code];
    return [];
  });
}

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function boxOf(geometries: readonly ContourGeometry[]): Box {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [longitude, latitude] of geometries.flatMap(ringsOf).flat()) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

/** The codes of those contours, among `others`, close enough to the chosen ones to hold a neighbour of theirs. */
export function findNearby(chosen: readonly ContourGeometry[], others: readonly Drawn[]): string[] {
  const here = boxOf(chosen);
  return others.flatMap(({ code, geometry }) => {
    const there = boxOf([geometry]);
    const meets =
      here.west <= there.east && there.west <= here.east && here.south <= there.north && there.south <= here.north;
    return meets ? [code] : [];
  });
}
