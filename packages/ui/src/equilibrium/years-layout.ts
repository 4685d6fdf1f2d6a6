import type { BudgetYear } from "@bassin/core";
import { wrapText } from "../lettering/wrap-text.ts";
import {
  linesOf,
  type SaysYears,
  type Side,
  sayBalance,
  sayEuros,
  sayLine,
  sayReviews,
  saySide,
  type YearsReading,
} from "./equilibrium-words.ts";

/** `facing`: costs to the left of an axis, resources to its right; `stacked`: one under the other, for narrow pages. */
export type YearsShape = "facing" | "stacked";

/** A part of a bar: one line of the budget. */
export interface Segment {
  id: string;
  x: number;
  width: number;
}

export interface DrawnSide {
  side: Side;
  anchor: "start" | "end";
  /** Where its words are anchored. */
  x: number;
  heading: string;
  headingY: number;
  bar: number;
  segments: Segment[];
  words: { id: string; lines: string[]; y: number }[];
}

export interface DrawnYear {
  year: number;
  top: number;
  sides: DrawnSide[];
  notes: { lines: string[]; y: number };
}

export interface YearsDrawing {
  width: number;
  height: number;
  middle: number;
  years: DrawnYear[];
}

const widths: Record<YearsShape, number> = { facing: 720, stacked: 330 };
const axisGap = 10;
const headingHeight = 22;
export const barHeight = 26;
export const lineStep = 19;
/** Lines said beside a bar; the table says them all. */
const mostLines = 8;

interface Setting {
  shape: YearsShape;
  says: SaysYears;
  /** Pixels for a euro. */
  scale: number;
}

const sides: readonly Side[] = ["cost", "resource"];

/** The lines of a side in words, the largest first; what is too much is counted. */
function listWords(year: BudgetYear, side: Side, { shape, says }: Setting): { id: string; lines: string[] }[] {
  const room = shape === "facing" ? widths.facing / 2 - axisGap : widths.stacked;
  const lines = linesOf(year, side);
  const shown = lines.length > mostLines ? lines.slice(0, mostLines - 1) : lines;
  const wrap = (words: string) => wrapText(words, { widths: [room, room, room], fontSize: 14 }).lines;
  const words = shown.map((line) => ({
    id: line.id,
    lines: wrap(`${sayEuros(line.amount, says)} · ${sayLine(line, says)}`),
  }));
  const count = lines.length - shown.length;
  return count === 0 ? words : [...words, { id: "others", lines: wrap(says.text("equilibrium.others", { count })) }];
}

function layOutSide(year: BudgetYear, side: Side, { top, ...setting }: Setting & { top: number }): [DrawnSide, number] {
  const isMirrored = setting.shape === "facing" && side === "cost";
  const middle = setting.shape === "facing" ? widths.facing / 2 : 0;
  const x = setting.shape === "stacked" ? 0 : middle + (isMirrored ? -axisGap : axisGap);
  let far = 0;
  const segments = linesOf(year, side).map(({ id, amount }): Segment => {
    const width = Math.max(0, amount) * setting.scale;
    const at = isMirrored ? middle - far - width : middle + far;
    far += width;
    return { id, x: at, width };
  });
  const bar = top + headingHeight;
  let y = bar + barHeight + lineStep;
  const words = listWords(year, side, setting).map(({ id, lines }) => {
    const at = y;
    y += lines.length * lineStep + 3;
    return { id, lines, y: at };
  });
  const heading = saySide(year, side, setting.says);
  const drawn = { side, x, heading, headingY: top + 15, bar, segments, words };
  return [{ ...drawn, anchor: isMirrored ? "end" : "start" }, y];
}

function layOutYear(year: BudgetYear, reviews: YearsReading["reviews"], setting: Setting & { top: number }) {
  const { shape, says, top } = setting;
  let y = top + 34;
  const ends: number[] = [];
  const drawn = sides.map((side) => {
    const [one, end] = layOutSide(year, side, { ...setting, top: y });
    ends.push(end);
    if (shape === "stacked") y = end + 4;
    return one;
  });
  const said = [sayBalance(year, says), sayReviews(year.year, reviews, says)].filter((note) => note !== undefined);
  const room = widths[shape];
  const lines = said.flatMap((note) => wrapText(note, { widths: [room, room, room], fontSize: 15 }).lines);
  const notesY = Math.max(...ends) + 8;
  const notes = { lines, y: notesY };
  return { drawn: { year: year.year, top, sides: drawn, notes }, end: notesY + lines.length * lineStep };
}

/** The years one under another, every bar on one scale. */
export function layOutYears({ years, reviews }: YearsReading, shape: YearsShape, says: SaysYears): YearsDrawing {
  const width = widths[shape];
  const most = Math.max(1, ...years.flatMap(({ costs, resources }) => [costs, resources]));
  const scale = (shape === "facing" ? width / 2 : width) / most;
  let top = 0;
  const drawn = years.map((year): DrawnYear => {
    const placed = layOutYear(year, reviews, { shape, says, scale, top });
    top = placed.end + 26;
    return placed.drawn;
  });
  return { width, height: Math.max(1, top - 20), middle: width / 2, years: drawn };
}
