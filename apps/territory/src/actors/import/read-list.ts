import { type ColumnMapping, type RecognizedColumns, readCells } from "@bassin/core";
import type { ChosenSheet } from "../../sheet/read-file.ts";

/** A sheet that was read: its lines, and what its columns seem to tell. */
export interface ReadSheet extends ChosenSheet {
  readonly recognized: RecognizedColumns;
}

/** The lines below the headers, each with what its cells tell. Lines that tell nothing are left out. */
export function listLines({ lines, recognized }: ReadSheet, mapping: ColumnMapping) {
  const below = lines.slice(recognized.headerAt === null ? 0 : recognized.headerAt + 1);
  return below.flatMap(({ line, cells }) => {
    const told = readCells(cells, mapping);
    return Object.keys(told).length === 0 ? [] : [{ line, cells: told }];
  });
}
