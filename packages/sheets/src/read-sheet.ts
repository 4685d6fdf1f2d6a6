import { decodeText } from "./decode-text.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";
import { largestFile, mostLines, RefusedSheet, type SheetLine, type SheetReading } from "./sheet.ts";

/**
 * Reads a spreadsheet, CSV or XLSX, known by its content rather than by its name: its lines as words, with the number
 * each has in the sheet. Lines with nothing in them are left out. Refuses, with the reason, what is too large (folded or
 * unfolded), damaged or no spreadsheet. Runs in a browser and in Node.
 */
export async function readSheet(bytes: Uint8Array<ArrayBuffer>): Promise<SheetReading> {
  if (bytes.byteLength > largestFile) return { ok: false, refusal: "too-large" };
  try {
    const all = await readLines(bytes);
    const lines = all.filter(({ cells }) => cells.some((cell) => cell !== ""));
    if (lines.length > mostLines) return { ok: false, refusal: "too-many-lines" };
    return lines.length === 0 ? { ok: false, refusal: "empty" } : { ok: true, lines };
  } catch (error) {
    if (error instanceof RefusedSheet) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function readLines(bytes: Uint8Array<ArrayBuffer>): Promise<SheetLine[]> | SheetLine[] {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new RefusedSheet("old-workbook");
  const text = decodeText(bytes);
  if (text.includes("\0")) throw new RefusedSheet("not-a-spreadsheet");
  return readCsv(text);
}

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
