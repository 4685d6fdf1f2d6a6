import type { PlacedShape } from "./project-shapes.ts";

/** A name on the drawing, around its middle. */
export interface PlacedName {
  readonly code: string;
  readonly name: string;
  readonly at: PlacedShape["middle"];
}

/** Height of the letters, in units of the drawing; their width is about half of it. */
export const letterHeight = 17;
const letterWidth = letterHeight * 0.54;

const meets = (left: PlacedName, right: PlacedName): boolean =>
  Math.abs(left.at[0] - right.at[0]) < ((left.name.length + right.name.length) / 2) * letterWidth &&
  Math.abs(left.at[1] - right.at[1]) < letterHeight * 1.15;

/** More names than this would hide the drawing. */
const mostNames = 12;

/** The names that can be read on the drawing, the widest communes first: none over another, none beyond the edge. */
export function placeNames(
  shapes: readonly PlacedShape[],
  nameOf: (code: string) => string,
  width: number,
): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const { code, middle: at } of shapes.toSorted((a, b) => b.width - a.width)) {
    const name = { code, name: nameOf(code), at };
    const half = (name.name.length / 2) * letterWidth;
    const isInside = at[0] - half >= 0 && at[0] + half <= width;
    if (placed.length < mostNames && isInside && !placed.some((other) => meets(name, other))) placed.push(name);
  }
  return placed;
}
