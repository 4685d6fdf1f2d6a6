import type { MapPosition } from "./map-layout.ts";

/** Where this browser keeps the places of a map. */
const keyOf = (memory: string) => `bassin.map.${memory}`;

function readPlace(found: unknown): MapPosition | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const [x, y] = [Reflect.get(found, "x"), Reflect.get(found, "y")];
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
}

/** The places this browser remembers; none when it remembers nothing, or nothing it can read. */
export function recallPlaces(memory: string | undefined): ReadonlyMap<string, MapPosition> {
  if (memory === undefined) return new Map();
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(keyOf(memory)) ?? "{}");
    return new Map(
      Object.entries(Object(found)).flatMap(([id, at]): [string, MapPosition][] => {
        const place = readPlace(at);
        return place ? [[id, place]] : [];
      }),
    );
  } catch {
    // Written by hand, or a browser that keeps nothing: the map is laid out as if it were new.
    return new Map();
  }
}

/** Remembers places beside those of ends not shown today, which keep theirs. */
export function rememberPlaces(memory: string | undefined, places: ReadonlyMap<string, MapPosition>): void {
  if (memory === undefined) return;
  try {
    const kept = Object.fromEntries([...recallPlaces(memory), ...places]);
    window.localStorage.setItem(keyOf(memory), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: the places hold for this visit.
  }
}

/** Forgets the places of a map, to lay it out anew. */
export function forgetPlaces(memory: string | undefined): void {
  if (memory === undefined) return;
  try {
    window.localStorage.removeItem(keyOf(memory));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
