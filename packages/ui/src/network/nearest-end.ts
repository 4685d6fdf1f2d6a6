import type { MapPosition } from "./map-layout.ts";

const ways: Record<string, MapPosition> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** How far sideways an end may be and still be "in that direction": a little more than the diagonal. */
const slant = 1.2;

/**
 * The end an arrow of the keyboard leads to: the nearest in that direction, what is straight ahead before what is
 * aside; undefined when there is none or the key is no arrow.
 */
export function findNearestEnd(
  from: string,
  key: string,
  positions: ReadonlyMap<string, MapPosition>,
): string | undefined {
  const way = ways[key];
  const here = positions.get(from);
  if (!way || !here) return undefined;
  let best: { id: string; far: number } | undefined;
  for (const [id, { x, y }] of positions) {
    const ahead = (x - here.x) * way.x + (y - here.y) * way.y;
    const aside = Math.abs((x - here.x) * way.y) + Math.abs((y - here.y) * way.x);
    if (id === from || ahead <= 0 || aside > ahead * slant) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id;
}
