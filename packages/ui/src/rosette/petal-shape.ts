/** A point of the rosette, in its own units: the heart is (0, 0), y grows downwards, a petal is 182 long. */
export interface Point {
  x: number;
  y: number;
}

type Cubic = readonly [Point, Point, Point, Point];

const at = (x: number, y: number): Point => ({ x, y });

const petalTip = 182;
export const petalBase = 20;
const shoulder = { x: 61, y: 114 };

/** The right side of the petal that points up, from its base to its tip. */
const rightSide: readonly Cubic[] = [
  [at(0, -petalBase), at(30, -44), at(shoulder.x, -76), at(shoulder.x, -shoulder.y)],
  [at(shoulder.x, -shoulder.y), at(shoulder.x, -146), at(26, -164), at(0, -petalTip)],
];

const mirror = ({ x, y }: Point): Point => ({ x: -x, y });
const write = ({ x, y }: Point) => `${x} ${y}`;

const curves: readonly Cubic[] = [
  ...rightSide,
  ...rightSide.toReversed().map(([a, b, c, d]): Cubic => [mirror(d), mirror(c), mirror(b), mirror(a)]),
];

/** The outline of the petal that points up, as an SVG path. */
export const petalPath = `M0 ${-petalBase}${curves.map(([, b, c, d]) => `C${write(b)} ${write(c)} ${write(d)}`).join("")}Z`;

const pointOn = ([a, b, c, d]: Cubic, t: number): Point => {
  const u = 1 - t;
  const blend = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return at(blend(a.x, b.x, c.x, d.x), blend(a.y, b.y, c.y, d.y));
};

/** The outline as a closed ring of points, `steps` per curve. */
export const tracePetal = (steps = 32): Point[] =>
  curves.flatMap((curve) => Array.from({ length: steps }, (_, step) => pointOn(curve, step / steps)));

/** Turns a point around the heart, clockwise. */
export const rotate = ({ x, y }: Point, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return at(x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle));
};

/** Where petal `index` of five points: 0 is up, then clockwise. */
export const petalAngle = (index: number) => index * 72;
