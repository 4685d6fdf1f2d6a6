/** A line of a spreadsheet, under the number people see beside it. */
export interface SheetLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a file was not read. Nothing of it is kept. */
export type SheetRefusal = "too-large" | "too-many-lines" | "not-a-spreadsheet" | "old-workbook" | "damaged" | "empty";

export type SheetReading =
  | { readonly ok: true; readonly lines: readonly SheetLine[] }
  | { readonly ok: false; readonly refusal: SheetRefusal };

/** Largest file that is read, in bytes. */
export const largestFile = 8 * 1024 * 1024;

/** Most bytes a workbook may unfold into: a small archive can hide a very large one. */
export const largestContent = 64 * 1024 * 1024;

/** Most lines a sheet may have. */
export const mostLines = 20_000;

/** Most columns of which the cells are kept. */
export const mostColumns = 200;

/** Ends a reading with its reason. */
export class RefusedSheet extends Error {
  readonly refusal: SheetRefusal;
  constructor(refusal: SheetRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
