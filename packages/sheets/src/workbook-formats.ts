import { readMarkup } from "./read-markup.ts";
import { writeNumber } from "./write-number.ts";

/** How the number of a cell is shown: as it is, as a day, or with leading zeros up to a width. */
export type NumberFormat =
  | { readonly kind: "plain" }
  | { readonly kind: "day" }
  | { readonly kind: "zeros"; width: number };

const plain: NumberFormat = { kind: "plain" };

/** Formats that every spreadsheet knows by number for days. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** How cells of each style show their number, in the order of the styles. */
export function readFormats(styles: string | undefined): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  for (const piece of readMarkup(styles ?? "")) {
    if (piece.kind === "text") continue;
    if (piece.name === "cellXfs") isInCells = piece.kind === "open";
    if (piece.kind === "close") continue;
    const { numFmtId, formatCode = "" } = piece.attributes;
    if (piece.name === "numFmt") codes.set(Number(numFmtId), formatCode);
    if (piece.name === "xf" && isInCells) formats.push(formatOf(Number(numFmtId ?? 0), codes));
  }
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  if (dayFormats.has(id)) return { kind: "day" };
  const code = (codes.get(id) ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").trim();
  if (/^0{2,}$/.test(code)) return { kind: "zeros", width: code.length };
  return /[dy]/i.test(code) && !/[#0?]/.test(code) ? { kind: "day" } : plain;
}

const dayInMs = 86_400_000;

/** The number of a cell in the words people see. Days since 1900, or 1904 in some workbooks, become dates. */
export function showNumber(words: string, format: NumberFormat = plain, since1904 = false): string {
  const number = Number(words);
  if (words.trim() === "" || Number.isNaN(number)) return words;
  if (format.kind === "zeros") return String(number).padStart(format.width, "0");
  if (format.kind === "plain" || number < 1 || number > 2_958_465) return writeNumber(number, ".");
  const start = Date.UTC(since1904 ? 1904 : 1899, since1904 ? 0 : 11, since1904 ? 1 : 30);
  return new Date(start + Math.floor(number) * dayInMs).toISOString().slice(0, 10);
}
