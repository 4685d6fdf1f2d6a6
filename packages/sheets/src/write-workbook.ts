import { type ArchivedFile, writeArchive } from "./write-archive.ts";

/** A cell: words, or a number a spreadsheet can reckon with. */
export type WrittenCell = string | number;

/** The kind of file a workbook is, for whoever offers it. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const offices = "http://schemas.openxmlformats.org/officeDocument/2006";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles of cells: as they come; bold; words that stay words when one edits them. */
const [heading, words] = [1, 2];

const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>`;

const fixed: readonly ArchivedFile[] = [
  {
    name: "[Content_Types].xml",
    text: `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
  },
  {
    name: "_rels/.rels",
    text: `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${offices}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    text: `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${offices}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${offices}/relationships/styles" Target="styles.xml"/></Relationships>`,
  },
  { name: "xl/styles.xml", text: styles },
];

/** What XML cannot hold is left out: no one typed it. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

const escapeWords = (text: string): string =>
  text.replaceAll(unwritable, "").replaceAll(/[&<>"\r]/g, (letter) => named[letter] ?? letter);

/** `0` is A, `26` is AA. */
function nameColumn(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? "" : nameColumn(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/**
 * Words are written as words, with the mark that keeps them so when one edits the cell: none is ever a formula. A number
 * that is none is left empty.
 */
function writeCell(cell: WrittenCell, place: string, isHeading: boolean): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : "";
  if (cell === "") return "";
  const style = isHeading ? heading : words;
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeWords(cell)}</t></is></c>`;
}

function writeSheet(lines: readonly (readonly WrittenCell[])[]): string {
  const rows = lines.map((cells, line) => {
    const written = cells.map((cell, column) => writeCell(cell, `${nameColumn(column)}${line + 1}`, line === 0));
    return `<row r="${line + 1}">${written.join("")}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `${head}<worksheet xmlns="${main}">${view}<sheetData>${rows.join("")}</sheetData></worksheet>`;
}

/** Most letters the name of a sheet takes, and those it may not hold. */
const nameSheet = (title: string): string =>
  title
    .replaceAll(/[[\]:*?/\\']/g, " ")
    .slice(0, 31)
    .trim() || "Bassin";

/**
 * Lines as a workbook that spreadsheets open as it is: the first line holds the titles. Numbers are numbers whatever the
 * language of the reader; words are never formulas. Runs in a browser and in Node.
 */
export async function writeWorkbook(
  title: string,
  lines: readonly (readonly WrittenCell[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = `<sheet name="${escapeWords(nameSheet(title))}" sheetId="1" r:id="rId1"/>`;
  const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${offices}/relationships"><sheets>${sheet}</sheets></workbook>`;
  return await writeArchive([
    ...fixed,
    { name: "xl/workbook.xml", text: workbook },
    { name: "xl/worksheets/sheet1.xml", text: writeSheet(lines) },
  ]);
}
