import type { ContourGeometry, Position } from "@bassin/core";

/** A commune as it is drawn. */
interface Shape {
  readonly code: string;
  readonly geometry: ContourGeometry;
}

/** A commune placed on the drawing, with the middle of its box for its name. */
export interface PlacedShape {
  readonly code: string;
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
  /** In units of the drawing. */
  readonly width: number;
}

const ringsOf = ({ geometry }: Shape) =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

const range = (values: readonly number[]) => {
  const bounds = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  for (const value of values) {
    bounds.least = Math.min(bounds.least, value);
    bounds.most = Math.max(bounds.most, value);
  }
  return bounds;
};

/** Flat and true to shape over a few dozen kilometres: degrees of longitude shrink with the latitude of the middle. */
function flatten(shapes: readonly Shape[]): (position: Position) => Position {
  const latitudes = range(shapes.flatMap(ringsOf).flatMap((ring) => ring.map(([, latitude]) => latitude)));
  const shrink = Math.cos((((latitudes.least + latitudes.most) / 2) * Math.PI) / 180);
  return ([longitude, latitude]) => [longitude * shrink, -latitude];
}

/** Places communes so that together they fill a box as well as they can, north up. */
export function projectShapes(
  shapes: readonly Shape[],
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
): PlacedShape[] {
  const flat = flatten(shapes);
  const rings = shapes.map((shape) => ({ code: shape.code, rings: ringsOf(shape).map((ring) => ring.map(flat)) }));
  const positions = rings.flatMap((shape) => shape.rings.flat());
  const [x, y] = [range(positions.map(([at]) => at)), range(positions.map(([, at]) => at))];
  const scale = Math.min((width - 2 * margin) / (x.most - x.least), (height - 2 * margin) / (y.most - y.least));
  const left = (width - (x.most - x.least) * scale) / 2;
  const top = (height - (y.most - y.least) * scale) / 2;
  const place = ([atX, atY]: Position): Position => [left + (atX - x.least) * scale, top + (atY - y.least) * scale];
  return rings.map((shape) => {
    const placed = shape.rings.map((ring) => ring.map(place));
    const across = range(placed.flat().map(([at]) => at));
    const down = range(placed.flat().map(([, at]) => at));
    return {
      code: shape.code,
      path: placed
        .map((ring) => `M${ring.map(([atX, atY]) => `${atX.toFixed(1)} ${atY.toFixed(1)}`).join("L")}Z`)
        .join(""),
      middle: [(across.least + across.most) / 2, (down.least + down.most) / 2],
      width: across.most - across.least,
    };
  });
}
