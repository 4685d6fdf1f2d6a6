import { measureText } from "./measure-text.ts";

/** The room a text has. */
export interface TextRoom {
  /** The width of each line, from the first; a text takes no more lines than there are widths. */
  widths: readonly number[];
  fontSize: number;
}

export interface WrappedText {
  lines: string[];
  /** Whether something was left out; the last line then ends with "…". */
  isCut: boolean;
}

/** As much of a word as a line holds with its hyphen, at least one letter, and the rest of it. */
function cutWord(word: string, width: number, fontSize: number): [string, string] {
  const letters = [...word];
  let kept = letters.length - 1;
  while (kept > 1 && measureText(`${letters.slice(0, kept).join("")}-`, fontSize) > width) kept -= 1;
  return [`${letters.slice(0, kept).join("")}-`, letters.slice(kept).join("")];
}

function shorten(line: string, width: number, fontSize: number): string {
  let kept = line;
  while (kept !== "" && measureText(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Fills one line from the words left, taking them away; a word longer than the whole line is cut by a hyphen. */
function fillLine(words: string[], width: number, fontSize: number): string {
  let line = words.shift() ?? "";
  if (line.length > 1 && measureText(line, fontSize) > width) {
    const [start, rest] = cutWord(line, width, fontSize);
    words.unshift(rest);
    return start;
  }
  for (let next = words[0]; next !== undefined; next = words[0]) {
    if (measureText(`${line} ${next}`, fontSize) > width) break;
    line = `${line} ${next}`;
    words.shift();
  }
  return line;
}

/**
 * Breaks a text into lines, each no wider than its room; what does not fit is left out and the last line says so by
 * "…". No-break spaces keep their words together.
 */
export function wrapText(text: string, { widths, fontSize }: TextRoom): WrappedText {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== "");
  const lines: string[] = [];
  for (const width of widths) {
    if (words.length === 0) break;
    lines.push(fillLine(words, width, fontSize));
  }
  if (words.length === 0) return { lines, isCut: false };
  const last = lines.length - 1;
  const end = shorten((lines[last] ?? "").replace(/-$/, ""), widths[last] ?? 0, fontSize);
  return { lines: [...lines.slice(0, -1), end], isCut: true };
}
