/** What a spreadsheet would take for a formula, and run. */
const formula = /^[=+\-@\t\r\n]/;

const mark = "\ufeff";

/**
 * Lines as a file a French spreadsheet opens with a double click: UTF-8 with its mark, semicolons. A cell that would be
 * taken for a formula is written as text.
 */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return `${mark}${lines.map((cells) => cells.map(writeCell).join(";")).join("\r\n")}\r\n`;
}

function writeCell(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
