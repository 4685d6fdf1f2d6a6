import { type ColumnMapping, type RecognizedColumns, readCells, recognizeColumns } from "@bassin/core";
import type { SheetLine, SheetRefusal } from "@bassin/sheets";

/** A sheet that was read: its lines, and what its columns seem to tell. */
export interface ReadSheet {
  readonly name: string;
  readonly lines: readonly SheetLine[];
  readonly recognized: RecognizedColumns;
}

/** Reads a chosen file in the page: it goes nowhere. What reads it is loaded only then. */
export async function readList(file: File): Promise<ReadSheet | SheetRefusal> {
  const { largestFile, readSheet } = await import("@bassin/sheets");
  if (file.size > largestFile) return "too-large";
  const reading = await readSheet(new Uint8Array(await file.arrayBuffer()));
  if (!reading.ok) return reading.refusal;
  return { name: file.name, lines: reading.lines, recognized: recognizeColumns(reading.lines) };
}

/** The lines below the headers, each with what its cells tell. Lines that tell nothing are left out. */
export function listLines({ lines, recognized }: ReadSheet, mapping: ColumnMapping) {
  const below = lines.slice(recognized.headerAt === null ? 0 : recognized.headerAt + 1);
  return below.flatMap(({ line, cells }) => {
    const told = readCells(cells, mapping);
    return Object.keys(told).length === 0 ? [] : [{ line, cells: told }];
  });
}
