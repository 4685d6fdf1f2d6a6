import type { PlacedDot } from "./project-territory.ts";

export interface PlacedLabel {
  id: string;
  label: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface LabelSetting {
  width: number;
  height: number;
  fontSize: number;
}

const gap = 7;
/** More names than this hide the land they name: the others are read in the list. */
const mostLabels = 12;
/** Longer names are cut; the list has them whole. */
const mostLetters = 30;

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Half the height and the whole width a label takes; letters of the title font take up to 0.6 em with their halo. */
const sizeOf = (label: string, fontSize: number) => ({ wide: label.length * fontSize * 0.6, high: fontSize * 0.72 });

const shorten = (label: string): string =>
  label.length <= mostLetters ? label : `${label.slice(0, mostLetters - 1).trimEnd()}…`;

function listPlaces({ id, label: name, x, y }: PlacedDot, fontSize: number): { at: PlacedLabel; box: Box }[] {
  const label = shorten(name);
  const { wide, high } = sizeOf(label, fontSize);
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + wide,
    top: middle - high,
    bottom: middle + high,
  });
  return [
    { at: { id, label, x: x + gap, y, anchor: "start" }, box: box(x + gap, y) },
    { at: { id, label, x: x - gap, y, anchor: "end" }, box: box(x - gap - wide, y) },
    { at: { id, label, x, y: y - gap - high, anchor: "middle" }, box: box(x - wide / 2, y - gap - high) },
    { at: { id, label, x, y: y + gap + high, anchor: "middle" }, box: box(x - wide / 2, y + gap + high) },
  ];
}

/**
 * Where the names of the dots go, in the units of the map: the first of right, left, above, below that stays in the box
 * and covers neither a dot nor a name already placed. A name without room is left to the list, and so is one too many.
 */
export function placeLabels(dots: readonly PlacedDot[], { width, height, fontSize }: LabelSetting): PlacedLabel[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom <= height &&
    !taken.some((other) => meets(box, other));
  let count = 0;
  return dots.flatMap((dot) => {
    if (count === mostLabels) return [];
    const place = listPlaces(dot, fontSize).find(({ box }) => isFree(box));
    if (!place) return [];
    taken.push(place.box);
    count += 1;
    return [place.at];
  });
}
