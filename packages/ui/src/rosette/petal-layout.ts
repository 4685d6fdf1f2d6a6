import { type Point, petalAngle, rotate } from "./petal-shape.ts";

/** Where the marks of a petal stand, and how big they are, in the units of the rosette. */
export interface PetalLayout {
  marks: Point[];
  radius: number;
}

/** How many marks stand on each row, from the base of the petal to its tip; neighbours alternate so that rows nest. */
const rowsByCount: readonly (readonly number[])[] = [
  [],
  [1],
  [1, 1],
  [1, 2],
  [1, 2, 1],
  [1, 2, 2],
  [1, 2, 2, 1],
  [2, 3, 2],
  [1, 2, 3, 2],
  [1, 2, 3, 2, 1],
  [1, 3, 2, 3, 1],
];

const middle = 110;
const rowStep = 23;
const markStep = 26;
const longest = 4 * rowStep;
const fullRadius = 7;

/** Beyond ten: one mark at each end, rows of three between. */
const stackRows = (count: number): readonly number[] => {
  const between = count - 2;
  const rows = Array.from({ length: Math.ceil(between / 3) }, (_, row) => Math.min(3, between - row * 3));
  return [1, ...rows, 1];
};

const rowsFor = (count: number): readonly number[] => rowsByCount[count] ?? stackRows(count);

/**
 * Places `count` marks inside petal `petal` (0 is up, then clockwise): the same every time, never touching each other
 * nor the outline. The criteria of the definition make 4 to 10 marks; beyond ten they shrink.
 */
export function layOutPetal(petal: number, count: number): PetalLayout {
  const rows = rowsFor(count);
  const step = Math.min(rowStep, longest / Math.max(1, rows.length - 1));
  const first = middle - (step * (rows.length - 1)) / 2;
  const marks = rows.flatMap((width, row) =>
    Array.from({ length: width }, (_, place) => ({
      x: (place - (width - 1) / 2) * markStep,
      y: -(first + row * step),
    })),
  );
  return {
    marks: marks.map((mark) => rotate(mark, petalAngle(petal))),
    radius: Math.min(fullRadius, step * 0.36),
  };
}
