import { describe, expect, it } from "vitest";
import { layOutPetal } from "./petal-layout.ts";
import { type Point, petalAngle, rotate, tracePetal } from "./petal-shape.ts";

const petals = [0, 1, 2, 3, 4];
const counts = Array.from({ length: 16 }, (_, count) => count);
const every = petals.flatMap((petal) => counts.map((count) => ({ petal, count })));

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

const distanceToSegment = (point: Point, [a, b]: [Point, Point]) => {
  const length = distance(a, b);
  if (length === 0) return distance(point, a);
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / (length * length);
  const held = Math.min(1, Math.max(0, along));
  return distance(point, { x: a.x + held * (b.x - a.x), y: a.y + held * (b.y - a.y) });
};

const sides = (ring: Point[]) =>
  ring.map((point, index): [Point, Point] => [point, ring[(index + 1) % ring.length] ?? point]);

const isInside = (point: Point, ring: Point[]) =>
  sides(ring).filter(([a, b]) => {
    if (a.y > point.y === b.y > point.y) return false;
    return point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x);
  }).length %
    2 ===
  1;

describe("the marks of a petal", () => {
  it.each(every)("petal $petal with $count marks: all there, inside, with room to the outline", ({ petal, count }) => {
    const { marks, radius } = layOutPetal(petal, count);
    const outline = tracePetal().map((point) => rotate(point, petalAngle(petal)));
    expect(marks).toHaveLength(count);
    for (const mark of marks) {
      expect(isInside(mark, outline)).toBe(true);
      const nearest = Math.min(...sides(outline).map((side) => distanceToSegment(mark, side)));
      expect(nearest).toBeGreaterThan(radius + 4);
    }
  });

  it.each(every)("petal $petal with $count marks: none touches another", ({ petal, count }) => {
    const { marks, radius } = layOutPetal(petal, count);
    for (const [index, mark] of marks.entries()) {
      for (const other of marks.slice(index + 1)) expect(distance(mark, other)).toBeGreaterThan(2 * radius + 3);
    }
  });

  it("is the same every time", () => {
    expect(layOutPetal(2, 7)).toEqual(layOutPetal(2, 7));
  });

  it("keeps every petal in its own fifth of the circle", () => {
    for (const { x, y } of tracePetal()) {
      const fromAxis = Math.abs((Math.atan2(x, -y) * 180) / Math.PI);
      expect(fromAxis).toBeLessThan(35);
    }
  });

  it("puts the first petal up and goes clockwise", () => {
    const hearts = petals.map((petal) => layOutPetal(petal, 1).marks[0]);
    expect(hearts.map((heart) => heart && [Math.round(heart.x), Math.round(heart.y)])).toEqual([
      [0, -110],
      [105, -34],
      [65, 89],
      [-65, 89],
      [-105, -34],
    ]);
  });
});
