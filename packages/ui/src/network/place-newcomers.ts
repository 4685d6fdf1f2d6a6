import type { CommitmentsReading } from "./commitments-reading.ts";
import type { MapEnd, MapPosition } from "./map-layout.ts";

/** Room kept between two ends. */
const air = 26;
/** How far apart the places tried around a spot are. */
const stride = 60;

interface PlacedBox extends MapPosition {
  width: number;
  height: number;
}

const meets = (a: PlacedBox, b: PlacedBox) =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air;

/** The first place free around a spot, going round it like the seeds of a sunflower. */
function findRoom(spot: MapPosition, { width, height }: MapEnd, taken: readonly PlacedBox[]): MapPosition {
  for (let seed = 0; ; seed += 1) {
    const turn = seed * Math.PI * (3 - Math.sqrt(5));
    const far = stride * Math.sqrt(seed);
    const at = { x: Math.round(spot.x + far * Math.cos(turn)), y: Math.round(spot.y + far * Math.sin(turn)) };
    if (!taken.some((box) => meets({ ...at, width, height }, box))) return at;
  }
}

const middleOf = (places: readonly MapPosition[]): MapPosition => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
  y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
});

/**
 * Places for the ends that have none yet, each near those it is linked to, or beside all of them when nothing links it;
 * ends already placed do not move.
 */
export function placeNewcomers(
  ends: readonly MapEnd[],
  { edges }: Pick<CommitmentsReading, "edges">,
  known: ReadonlyMap<string, MapPosition>,
): ReadonlyMap<string, MapPosition> {
  const places = new Map(ends.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id) ?? { x: 0, y: 0 }]] : [])));
  const sizes = new Map(ends.map((end) => [end.id, end]));
  for (const end of ends.filter(({ id }) => !places.has(id))) {
    const linked = edges.flatMap(({ from, to }) => (from === end.id ? [to] : to === end.id ? [from] : []));
    const near = linked.flatMap((id) => places.get(id) ?? []);
    const others = [...places.values()];
    const spot = near.length > 0 ? middleOf(near) : { x: 0, y: Math.max(0, ...others.map(({ y }) => y)) + 90 };
    const taken = [...places].flatMap(([id, at]): PlacedBox[] => {
      const { width, height } = sizes.get(id) ?? end;
      return [{ ...at, width, height }];
    });
    places.set(end.id, findRoom(spot, end, taken));
  }
  return places;
}
