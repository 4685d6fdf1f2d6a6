import type { PolygonRings, Position, Ring } from "@bassin/core/territory";
import { closeRing, keyOf, signedArea, windForMaps } from "./ring.rules.ts";

/**
 * One set of polygons out of neighbouring ones (the parts of a merged commune): the borders they share disappear.
 * Borders must match exactly, as those of one file do; where they do not, both stay.
 */
export function dissolvePolygons(polygons: readonly PolygonRings[]): PolygonRings[] {
  if (polygons.length < 2) return polygons.map(windForMaps);
  const rings = stitchRings(keepOuterEdges(polygons.map(windForMaps)));
  const outers = rings.filter((ring) => signedArea(ring) < 0);
  const holes = rings.filter((ring) => signedArea(ring) > 0);
  const whole = outers.map((outer): Ring[] => [outer]);
  for (const hole of holes) {
    const around = whole.filter(([outer]) => outer && holdsRing(outer, hole)).sort(bySize)[0];
    around?.push(hole);
  }
  return whole;
}

type Edge = readonly [from: Position, to: Position];

/** An edge run one way by a polygon and the other way by its neighbour is inside: both go. */
function keepOuterEdges(polygons: readonly PolygonRings[]): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index++) {
      const from = ring[index - 1];
      const to = ring[index];
      if (!from || !to) continue;
      const [a, b] = [keyOf(from), keyOf(to)];
      if (!edges.delete(`${b} ${a}`)) edges.set(`${a} ${b}`, [from, to]);
    }
  }
  return edges;
}

function stitchRings(edges: ReadonlyMap<string, Edge>): Ring[] {
  const leaving = Map.groupBy(edges.values(), ([from]) => keyOf(from));
  const rings: Ring[] = [];
  for (const group of leaving.values()) {
    for (let edge = group.pop(); edge; edge = group.pop()) {
      const line: Position[] = [...edge];
      const start = keyOf(edge[0]);
      for (let key = keyOf(edge[1]); key !== start; ) {
        const next = leaving.get(key)?.pop();
        if (!next) break;
        line.push(next[1]);
        key = keyOf(next[1]);
      }
      const ring = closeRing(line);
      if (ring) rings.push(ring);
    }
  }
  return rings;
}

function bySize([a = []]: readonly Ring[], [b = []]: readonly Ring[]): number {
  return Math.abs(signedArea(a)) - Math.abs(signedArea(b));
}

/** Whether a position of the hole that is not on the outer ring is inside it. */
function holdsRing(outer: Ring, hole: Ring): boolean {
  const border = new Set(outer.map(keyOf));
  const probe = hole.find((position) => !border.has(keyOf(position))) ?? hole[0];
  return probe !== undefined && isInside(outer, probe);
}

function isInside(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] ?? [0, 0];
    const [x2, y2] = ring[index] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
