import { wrapText } from "../lettering/wrap-text.ts";
import {
  boxLines,
  type FlowerLabel,
  type LabelWords,
  nameSize,
  noteSize,
  placeLabel,
  widthsFrom,
} from "./flower-labels.ts";

const nameStep = 17;
const noteStep = 14;
const between = 7;
/** Height over radius of all that a heart holds. */
const mostHeight = 1.5;
const mostLines = 5;

interface Row {
  name: string[];
  note: string[];
  isCut: boolean;
}

const heightOf = (nameLines: number, noteLines: number) => nameLines * nameStep + noteLines * noteStep;
const stackHeight = (heights: readonly number[]) =>
  heights.reduce((sum, height) => sum + height, 0) + between * Math.max(0, heights.length - 1);
const rowsHeight = (rows: readonly Row[]) =>
  stackHeight(rows.map(({ name, note }) => heightOf(name.length, note.length)));

/** Wraps every label into its number of lines, each line as wide as the heart where it falls. */
function fitRows(words: readonly LabelWords[], lines: readonly number[], radius: number): Row[] {
  const heights = words.map(({ note }, place) => heightOf(lines[place] ?? 1, note === "" ? 0 : 1));
  let top = -stackHeight(heights) / 2;
  return words.map(({ name, note }, place) => {
    const allowed = { lines: lines[place] ?? 1, step: nameStep };
    const named = wrapText(name, { widths: widthsFrom(radius, top, allowed), fontSize: nameSize });
    const noteTop = top + allowed.lines * nameStep;
    const noted = wrapText(note, {
      widths: widthsFrom(radius, noteTop, { lines: 1, step: noteStep }),
      fontSize: noteSize,
    });
    top += (heights[place] ?? 0) + between;
    return { name: named.lines, note: noted.lines, isCut: named.isCut };
  });
}

/** Gives a line more, in turn, to each label that is cut, as long as the heart has room. */
function shareRoom(words: readonly LabelWords[], radius: number): Row[] | undefined {
  let lines = words.map(() => 1);
  let rows = fitRows(words, lines, radius);
  if (rowsHeight(rows) > radius * mostHeight) return undefined;
  for (let turn = 0; turn < words.length * mostLines; turn += 1) {
    const place = turn % words.length;
    if (!rows[place]?.isCut) continue;
    const more = lines.map((count, row) => (row === place ? count + 1 : count));
    const fuller = fitRows(words, more, radius);
    if (rowsHeight(fuller) > radius * mostHeight) continue;
    lines = more;
    rows = fuller;
  }
  return rows;
}

function placeRow(row: Row, top: number): FlowerLabel {
  const notesFrom = top + row.name.length * nameStep;
  return {
    name: row.name.map((words, place) => ({ words, x: 0, y: top + place * nameStep + nameSize * 0.86 })),
    note: row.note.map((words, place) => ({ words, x: 0, y: notesFrom + place * noteStep + noteSize * 0.86 })),
    boxes: [
      ...boxLines(row.name, { x: 0, top, step: nameStep, fontSize: nameSize }),
      ...boxLines(row.note, { x: 0, top: notesFrom, step: noteStep, fontSize: noteSize }),
    ],
  };
}

/**
 * Stacks what people become able to do inside a heart of `radius`, one label each, in the order given, with as many
 * lines each as there is room for; undefined when even one line each is too much.
 */
export function placeHeartLabels(words: readonly LabelWords[], radius: number): FlowerLabel[] | undefined {
  if (words.length === 1) return words.map((each) => placeLabel(each, { x: 0, y: 0, radius }));
  const rows = shareRoom(words, radius);
  if (!rows) return undefined;
  let top = -rowsHeight(rows) / 2;
  return rows.map((row) => {
    const placed = placeRow(row, top);
    top += heightOf(row.name.length, row.note.length) + between;
    return placed;
  });
}
