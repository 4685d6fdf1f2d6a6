/** What a spreadsheet would take for a formula, and run; and what could be taken for one already made safe. */
const formula = /^'*[=+\-@\t\r\n]/;

/** A number by itself runs nothing: it stays one. */
const number = /^[+-]?\d+(?:[.,]\d+)?$/;

const safe = (words: string): string => (formula.test(words) && !number.test(words) ? `'${words}` : words);

/** The words of a cell that was made safe, as they were said. */
export const asSaid = (words: string): string => (/^'+[=+\-@\t\r\n]/.test(words) ? words.slice(1) : words);

const mark = "\ufeff";

/**
 * Lines as a file a French spreadsheet opens with a double click: UTF-8 with its mark, semicolons. A cell that would be
 * taken for a formula is written as text, and read again as it was said (`asSaid`).
 */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return `${mark}${lines.map((cells) => cells.map(writeCell).join(";")).join("\r\n")}\r\n`;
}

function writeCell(words: string): string {
  const written = safe(words);
  return /[;"\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}
