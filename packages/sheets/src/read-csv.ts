import { parse } from "csv-parse/browser/esm/sync";
import { mostLines, RefusedSheet, type SheetLine } from "./sheet.ts";
import { asSaid } from "./write-csv.ts";

const separators = [";", ",", "\t", "|"] as const;

/** Lines looked at to find what separates cells. */
const sampled = 60;

/** Cells of a text in which each line is one of the sheet; line numbers count empty lines too. */
export function readCsv(text: string): SheetLine[] {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? detectSeparator(body);
  const skipped = told === null ? 0 : 1;
  return parseCells(body, delimiter, mostLines + 1).map((cells, index) => ({
    line: index + 1 + skipped,
    cells: cells.map(asSaid),
  }));
}

/** The separator that cuts most lines in the same number of cells, more than one. */
function detectSeparator(text: string): string {
  const scored = separators.map((separator) => {
    const widths = Map.groupBy(
      parseCells(text, separator, sampled).map((cells) => cells.length),
      (width) => width,
    );
    const agreeing = [...widths].map(([width, lines]) => (width > 1 ? lines.length * Math.min(width, 12) : 0));
    return { separator, score: Math.max(0, ...agreeing) };
  });
  const [best] = scored.toSorted((left, right) => right.score - left.score);
  return best === undefined || best.score === 0 ? ";" : best.separator;
}

function parseCells(text: string, delimiter: string, to: number): string[][] {
  const options = { delimiter, to, trim: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false };
  try {
    return parse(text, options);
  } catch {
    // A quotation mark somebody left open is a letter like another.
    return parsePlain(text, options);
  }
}

function parsePlain(text: string, options: object): string[][] {
  try {
    return parse(text, { ...options, quote: false });
  } catch {
    throw new RefusedSheet("damaged");
  }
}
