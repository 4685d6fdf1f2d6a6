import type { PolygonRings, Position, Ring } from "@bassin/core/territory";

const precision = 10_000;

/** A ring to 4 decimals without repeated positions, closed; `undefined` when nothing with an area is left. */
export function roundRing(ring: readonly (readonly number[])[]): Ring | undefined {
  const rounded: Position[] = [];
  for (const [longitude = Number.NaN, latitude = Number.NaN] of ring) {
    const position: Position = [roundDegree(longitude), roundDegree(latitude)];
    const last = rounded.at(-1);
    if (!last || !isSame(last, position)) rounded.push(position);
  }
  return closeRing(rounded);
}

/** Closes a line; `undefined` when it encloses nothing. */
export function closeRing(line: Position[]): Ring | undefined {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return undefined;
  const closed = isSame(first, last) ? line : [...line, first];
  return closed.length >= 4 && signedArea(closed) !== 0 ? closed : undefined;
}

/** Outer ring clockwise, holes counter-clockwise: the way d3-geo reads a sphere, the reverse of RFC 7946. */
export function windForMaps([outer, ...holes]: PolygonRings): PolygonRings {
  return outer ? [windRing(outer, "clockwise"), ...holes.map((hole) => windRing(hole, "counter-clockwise"))] : [];
}

function windRing(ring: Ring, direction: "clockwise" | "counter-clockwise"): Ring {
  return signedArea(ring) < 0 === (direction === "clockwise") ? ring : ring.toReversed();
}

/** Area in square degrees, negative when the ring turns clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] ?? [0, 0];
    const [x2, y2] = ring[index] ?? [0, 0];
    twice += x1 * y2 - x2 * y1;
  }
  // Rounding noise of a flat ring is not an area.
  return Math.abs(twice) < 1e-9 ? 0 : twice / 2;
}

export function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** One number per position on the 4-decimal grid: quicker to look up than a text. */
export function keyOf([longitude, latitude]: Position): number {
  return (
    (Math.round(longitude * precision) + 180 * precision) * 2 ** 21 + Math.round(latitude * precision) + 90 * precision
  );
}

function roundDegree(degrees: number): number {
  return Math.round(degrees * precision) / precision;
}
