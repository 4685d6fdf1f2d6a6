import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive } from "./open-archive.ts";
import { readSheet } from "./read-sheet.ts";
import { writeCsv } from "./write-csv.ts";
import { writeNumber } from "./write-number.ts";
import { type WrittenCell, writeWorkbook } from "./write-workbook.ts";

async function reread(bytes: Uint8Array<ArrayBuffer>): Promise<(readonly string[])[]> {
  const reading = await readSheet(bytes);
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.lines.map(({ cells }) => cells);
}

/** What exceljs, which we did not write, finds in the first sheet. */
async function openElsewhere(bytes: Uint8Array<ArrayBuffer>) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error("The workbook has one sheet");
  return {
    sheet,
    values: sheet
      .getSheetValues()
      .slice(1)
      .map((row) => (Array.isArray(row) ? row.slice(1) : [])),
  };
}

const lines: readonly (readonly WrittenCell[])[] = [
  ["mesure", "valeur", "source"],
  ["food:meals", 1234.5, 'Cuisine « A & B » <bourg> "2024"'],
  ["own:guests", -3, '=HYPERLINK("http://ailleurs")'],
  ["core:population", 0, "@SUM(A1)\nligne suivante"],
];

describe("a workbook that is written", () => {
  it("opens elsewhere with numbers as numbers and words as words, none a formula", async () => {
    const { sheet, values } = await openElsewhere(await writeWorkbook("Repères : Luchonnais [2024]", lines));
    expect(sheet.name).toBe("Repères   Luchonnais  2024");
    expect(values).toEqual(lines);
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
  });

  it("marks its words so that editing a cell makes no formula of it either", async () => {
    const archive = openArchive(await writeWorkbook("Essai", lines));
    expect(await archive.text("xl/styles.xml")).toContain('<xf quotePrefix="1"/></cellXfs>');
    const sheet = (await archive.text("xl/worksheets/sheet1.xml")) ?? "";
    expect(sheet.match(/<c r="[A-Z]+[2-9]" t="inlineStr" s="2">/g)).toHaveLength(6);
    expect(sheet).not.toMatch(/<f[ >/]/);
  });

  it("is the very same file for the very same lines", async () => {
    expect(await writeWorkbook("Repères", lines)).toEqual(await writeWorkbook("Repères", lines));
  });

  const word = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.trim().replaceAll(/\r/g, ""));
  const kept = word.filter(
    (text) => text !== "" && !/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text),
  );
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });

  it("is read again as it was, whatever its words and numbers", async () => {
    const line = fc.tuple(kept, value, kept);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (some) => {
        const found = await reread(await writeWorkbook("Essai", some));
        expect(found.map(([first]) => first)).toEqual(some.map(([first]) => first));
        expect(found.map((cells) => Number(cells[1]))).toEqual(some.map(([, number]) => (number === 0 ? 0 : number)));
        expect(found.map((cells) => cells[2])).toEqual(some.map(([, , last]) => last));
      }),
      { numRuns: 60 },
    );
  });

  it("has columns beyond Z, and leaves empty what is no number", async () => {
    const wide = Array.from({ length: 30 }, (_, at) => `c${at}`);
    expect(await reread(await writeWorkbook("Essai", [wide, [Number.NaN, "", "x"]]))).toEqual([wide, ["", "", "x"]]);
  });
});

describe("a number in a table", () => {
  it.each([
    [1.234, "1,2340"],
    [-1.234, "-1,2340"],
    [1234.5, "1234,5"],
    [0.1234, "0,1234"],
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0,00000015"],
    [123456.789, "123456,789"],
    [-0, "0"],
  ])("%d is written %s", (value, words) => {
    expect(writeNumber(value, ",")).toBe(words);
  });

  it("is the very same one once read again", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(writeNumber(value, "."))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("a text file that is written", () => {
  it("makes no formula, leaves numbers alone, and is read again as it was said", async () => {
    const said = [["=1+1", "-3,5", "'=déjà", "''+x", "@x", "+33 5 61", "'mot'"]];
    const text = writeCsv(said);
    expect(text).toContain("'=1+1;-3,5;''=déjà;'''+x;'@x;'+33 5 61;'mot'");
    expect(await reread(new TextEncoder().encode(text))).toEqual(said);
  });
});
