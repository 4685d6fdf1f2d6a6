import { boundsOf, type GridPlace, type GridSelection, type GridSize } from "./grid-move.ts";

/** The cells of a text copied from a spreadsheet: tabs, lines, and quotation marks around cells that hold either. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    const words = quoted?.[0] ?? /^[^\t\n]*/.exec(rest)?.[0] ?? "";
    cells.push(quoted?.[1]?.replaceAll('""', '"') ?? words);
    const mark = rest[words.length];
    rest = rest.slice(words.length + 1);
    if (mark === "\t") continue;
    rows.push(cells);
    cells = [];
    if (mark === undefined) return rows;
  }
}

/** Words put in a place of the grid. */
export interface PlacedWords {
  readonly at: GridPlace;
  readonly words: string;
}

/**
 * Where each cell of a block falls: from the first of the cells chosen. One cell alone fills all that is chosen. What
 * falls outside is counted, not taken.
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  selection: GridSelection,
  { rows, columns }: GridSize,
): { readonly placed: PlacedWords[]; readonly outside: number } {
  const { top, left, bottom, right } = boundsOf(selection);
  const [[alone = ""] = []] = block;
  const isAlone = block.length === 1 && block[0]?.length === 1;
  const all: PlacedWords[] = isAlone
    ? listPlaces({ top, left, bottom, right }).map((at) => ({ at, words: alone }))
    : block.flatMap((cells, row) =>
        cells.map((words, column) => ({ at: { row: top + row, column: left + column }, words })),
      );
  const placed = all.filter(({ at }) => at.row < rows && at.column < columns);
  return { placed, outside: all.length - placed.length };
}

/** Every place within bounds, line by line. */
export const listPlaces = ({ top, left, bottom, right }: ReturnType<typeof boundsOf>): GridPlace[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
  ).flat();

/** Cells as a spreadsheet takes them. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join("\t")).join("\n");
