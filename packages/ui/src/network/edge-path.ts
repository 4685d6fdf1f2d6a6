/** A box by its middle and its size. */
export interface EndBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

export interface EdgePath {
  line: string;
  head: string;
  /** Where the number of promises goes. */
  middle: Point;
}

const bend = 0.17;
const headLength = 13;
const headHalf = 5.5;
const gap = 4;

const write = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const towards = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

/** Where the way from the middle of a box to a point leaves the box, a little outside. */
function leaveBox({ x, y, width, height }: EndBox, to: Point): Point {
  const way = towards({ x, y }, to);
  const across = (width / 2 + gap) / Math.max(Math.abs(way.x), 1e-6);
  const down = (height / 2 + gap) / Math.max(Math.abs(way.y), 1e-6);
  const out = Math.min(across, down);
  return { x: x + way.x * out, y: y + way.y * out };
}

/**
 * A link from box to box: straight when it goes one way, bent to its left when something comes back, so that the two
 * make the outline of a loop.
 */
export function drawEdge(from: EndBox, to: EndBox, isMutual: boolean): EdgePath {
  const lean = isMutual ? bend : 0;
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * lean,
    y: (from.y + to.y) / 2 - (to.x - from.x) * lean,
  };
  const start = leaveBox(from, control);
  const end = leaveBox(to, control);
  const way = towards(control, end);
  const neck = { x: end.x - way.x * headLength, y: end.y - way.y * headLength };
  const wing = (side: number): Point => ({ x: neck.x - way.y * headHalf * side, y: neck.y + way.x * headHalf * side });
  return {
    line: `M${write(start)}Q${write(control)} ${write(neck)}`,
    head: `M${write(end)}L${write(wing(1))}L${write(wing(-1))}Z`,
    middle: { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 },
  };
}
