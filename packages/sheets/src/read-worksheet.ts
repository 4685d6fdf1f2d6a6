import { readMarkup } from "./read-markup.ts";
import { mostColumns, mostLines, RefusedSheet, type SheetLine } from "./sheet.ts";
import { type NumberFormat, showNumber } from "./workbook-formats.ts";

/** What the cells of a workbook refer to. */
export interface WorkbookWords {
  readonly shared: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly since1904: boolean;
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

/** The lines of a sheet that have something in them, each under its own number. */
export function readWorksheet(text: string, words: WorkbookWords): SheetLine[] {
  const lines: SheetLine[] = [];
  let line = 0;
  let cells: string[] = [];
  let cell: Cell | undefined;
  let said = "";
  let isSaid = false;
  for (const piece of readMarkup(text)) {
    if (piece.kind === "text") {
      if (isSaid) said += piece.text;
    } else if (piece.name === "v" || piece.name === "t") {
      isSaid = piece.kind === "open";
    } else if (piece.name === "row" && piece.kind === "open") {
      line = Number(piece.attributes.r ?? line + 1);
      cells = [];
      cell = undefined;
    } else if (piece.name === "c" && piece.kind === "open") {
      cell = openCell(piece.attributes, cell);
      said = "";
    } else if (piece.name === "c" && cell !== undefined) {
      if (cell.column < mostColumns) setCell(cells, cell.column, showCell(cell, said, words));
    } else if (piece.name === "row" && cells.some((one) => one !== "")) {
      if (lines.length >= mostLines) throw new RefusedSheet("too-many-lines");
      lines.push({ line, cells });
    }
  }
  return lines;
}

function openCell({ r = "", t = "n", s = "0" }: Readonly<Record<string, string>>, before: Cell | undefined): Cell {
  const letters = /^[A-Z]+/i.exec(r)?.[0];
  const column = letters === undefined ? (before?.column ?? -1) + 1 : columnOf(letters);
  return { column, type: t, style: Number(s) };
}

/** `A` is 0, `Z` 25, `AA` 26. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function setCell(cells: string[], column: number, words: string): void {
  while (cells.length < column) cells.push("");
  cells[column] = words.trim();
}

function showCell({ type, style }: Cell, said: string, { shared, formats, since1904 }: WorkbookWords): string {
  if (type === "s") return shared[Number(said)] ?? "";
  if (type === "e") return "";
  return type === "n" ? showNumber(said, formats[style], since1904) : said;
}
