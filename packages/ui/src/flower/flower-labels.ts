import { measureText } from "../lettering/measure-text.ts";
import { wrapText } from "../lettering/wrap-text.ts";
import type { Box } from "./flower-geometry.ts";

export interface PlacedLine {
  words: string;
  /** The baseline's middle. */
  x: number;
  y: number;
}

/** Words placed in a flower, and the box each line takes, name first. */
export interface FlowerLabel {
  name: PlacedLine[];
  note: PlacedLine[];
  boxes: Box[];
}

export interface LabelWords {
  name: string;
  note: string;
}

/** Where a label may go: a circle it never leaves. */
export interface LabelCircle {
  x: number;
  y: number;
  radius: number;
}

export const nameSize = 15;
export const noteSize = 12.5;
const nameStep = 17;
const noteStep = 15;

/** Lines of the name and of the note, from the airiest to the fullest. */
const budgets = [
  [1, 1],
  [2, 1],
  [2, 2],
  [3, 1],
  [3, 2],
  [4, 1],
] as const;

/** How wide a circle is over a line: as wide as where the line is nearest to the edge. */
const widthAt = (radius: number, top: number, step: number) =>
  2 * Math.sqrt(Math.max(0, radius ** 2 - Math.max(Math.abs(top), Math.abs(top + step)) ** 2));

/** The widths of lines that follow each other down a circle, from `top`. */
export const widthsFrom = (radius: number, top: number, { lines, step }: { lines: number; step: number }) =>
  Array.from({ length: lines }, (_, line) => widthAt(radius, top + line * step, step));

function fitWords({ name, note }: LabelWords, radius: number) {
  const tries = budgets.map(([nameLines, most]) => {
    const noteLines = note === "" ? 0 : most;
    const top = -(nameLines * nameStep + noteLines * noteStep) / 2;
    const nameWidths = widthsFrom(radius, top, { lines: nameLines, step: nameStep });
    const noteWidths = widthsFrom(radius, top + nameLines * nameStep, { lines: noteLines, step: noteStep });
    const named = wrapText(name, { widths: nameWidths, fontSize: nameSize });
    const noted = wrapText(note, { widths: noteWidths, fontSize: noteSize });
    return { top, name: named.lines, note: noted.lines, cuts: (named.isCut ? 2 : 0) + (noted.isCut ? 1 : 0) };
  });
  const best = Math.min(...tries.map(({ cuts }) => cuts));
  // With as little left out, the fullest says the most.
  return best === 0 ? tries.find(({ cuts }) => cuts === 0) : tries.findLast(({ cuts }) => cuts === best);
}

interface LineSetting {
  x: number;
  top: number;
  step: number;
  fontSize: number;
}

/** The box of each line of a centred text. */
export function boxLines(lines: readonly string[], { x, top, step, fontSize }: LineSetting): Box[] {
  return lines.map((line, place) => {
    const half = measureText(line, fontSize) / 2;
    return { left: x - half, right: x + half, top: top + place * step, bottom: top + (place + 1) * step };
  });
}

/** Places a name and a quieter note in the middle of a circle; what has no room is left out with "…". */
export function placeLabel(words: LabelWords, { x, y, radius }: LabelCircle): FlowerLabel {
  const { top: from, name, note } = fitWords(words, radius) ?? { top: 0, name: [], note: [] };
  const top = y + from;
  const notesFrom = top + name.length * nameStep;
  return {
    name: name.map((line, place) => ({ words: line, x, y: top + place * nameStep + nameSize * 0.86 })),
    note: note.map((line, place) => ({ words: line, x, y: notesFrom + place * noteStep + noteSize * 0.92 })),
    boxes: [
      ...boxLines(name, { x, top, step: nameStep, fontSize: nameSize }),
      ...boxLines(note, { x, top: notesFrom, step: noteStep, fontSize: noteSize }),
    ],
  };
}
