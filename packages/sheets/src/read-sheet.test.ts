import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheet } from "./read-sheet.ts";
import { largestFile } from "./sheet.ts";
import { writeCsv } from "./write-csv.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function linesOf(bytes: Uint8Array<ArrayBuffer>) {
  const reading = await readSheet(bytes);
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.lines.map(({ line, cells }) => [line, ...cells]);
}

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("a text file", () => {
  it.each([";", ",", "\t", "|"])("is cut at %j, with spaces around cells dropped", async (separator) => {
    const text = ["nom, nature", "La Table, association", "Les Cars, SARL"]
      .join("\n")
      .replaceAll(", ", ` ${separator} `);
    expect(await linesOf(encode(text))).toEqual([
      [1, "nom", "nature"],
      [2, "La Table", "association"],
      [3, "Les Cars", "SARL"],
    ]);
  });

  it("is read with its mark, in UTF-16 and in the Western encoding", async () => {
    const expected = [[1, "Légumerie", "cœur d’Œuf"]];
    expect(await linesOf(encode("\ufeffLégumerie;cœur d’Œuf"))).toEqual(expected);
    const wide = Uint8Array.from([0xff, 0xfe, ...[..."é;à"].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(await linesOf(wide)).toEqual([[1, "é", "à"]]);
    expect(await linesOf(Uint8Array.from([0xc9, 0x74, 0xe9, 0x3b, 0x9c]))).toEqual([[1, "Été", "œ"]]);
  });

  it("keeps the numbers of its lines over empty ones, quoted line breaks and what says its separator", async () => {
    expect(await linesOf(encode('sep=;\r\n\r\nnom;note\r\n"La\r\nTable";"dit ""oui"""\r\n'))).toEqual([
      [3, "nom", "note"],
      [4, "La\r\nTable", 'dit "oui"'],
    ]);
  });

  it("takes a quotation mark left open for a letter", async () => {
    expect(await linesOf(encode('nom;note\n"La Table;x\nLes Cars;y'))).toEqual([
      [1, "nom", "note"],
      [2, '"La Table', "x"],
      [3, "Les Cars", "y"],
    ]);
  });

  it("reads back whatever words were written, and never as a formula", async () => {
    const word = fc.stringMatching(/^[a-zé=+@;" -]{1,12}$/).map((one) => one.trim() || "x");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 8 }), async (lines) => {
        const text = writeCsv(lines);
        expect(await linesOf(encode(text))).toEqual(lines.map((cells, at) => [at + 1, ...cells]));
      }),
    );
  });
});

describe("a workbook", () => {
  it("is read as people see it: shared and rich words, numbers, dates, zeros, formulas, gaps", async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet("Caché", { state: "hidden" }).addRow(["secret"]);
      book.addWorksheet("Vide");
      const sheet = book.addWorksheet("Acteurs");
      sheet.getCell("A3").value = "Nom";
      sheet.getCell("C3").value = { richText: [{ text: "SI" }, { text: "REN" }] };
      sheet.getCell("A5").value = "L’Épi <&> d’or";
      sheet.getCell("C5").value = 552081317;
      sheet.getCell("D5").value = 1004;
      sheet.getCell("D5").numFmt = "00000";
      sheet.getCell("E5").value = new Date(Date.UTC(2024, 2, 15));
      sheet.getCell("F5").value = { formula: "1+1", result: 2 };
      sheet.getCell("G5").value = { error: "#N/A" };
      sheet.getCell("AB5").value = "loin";
    });
    expect(await linesOf(bytes)).toEqual([
      [3, "Nom", "", "SIREN"],
      [5, "L’Épi <&> d’or", "", "552081317", "01004", "2024-03-15", "2", "", ...Array(20).fill(""), "loin"],
    ]);
  });

  it("gives back any words, in their place", async () => {
    const word = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .map((one) => one.replace(/[^\p{L}\p{N}&<>"' ]/gu, "x").trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const bytes = await workbook((book) => book.addWorksheet("A").addRows(rows));
          const kept = rows.flatMap((cells, at) => (cells.every((cell) => cell === "") ? [] : [[at + 1, ...cells]]));
          fc.pre(kept.length > 0);
          const trimmed = (cells: readonly unknown[]) => cells.join("|").replace(/\|+$/, "");
          expect((await linesOf(bytes)).map(trimmed)).toEqual(kept.map(trimmed));
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** An archive of one file, whatever it says of its size. */
function archiveOf(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content);
  const title = encode(name);
  const local = new Uint8Array(30 + title.length);
  const view = new DataView(local.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, title.length, true);
  local.set(title, 30);
  const entry = new Uint8Array(46 + title.length);
  const entryView = new DataView(entry.buffer);
  entryView.setUint32(0, 0x02014b50, true);
  entryView.setUint16(10, 8, true);
  entryView.setUint32(20, packed.length, true);
  entryView.setUint32(24, 10, true);
  entryView.setUint16(28, title.length, true);
  entry.set(title, 46);
  const end = new Uint8Array(22);
  const endView = new DataView(end.buffer);
  endView.setUint32(0, 0x06054b50, true);
  endView.setUint16(10, 1, true);
  endView.setUint32(16, local.length + packed.length, true);
  return Uint8Array.from([...local, ...packed, ...entry, ...end]);
}

describe("what is refused", () => {
  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["only separators", encode(";;;\n;;;"), "empty"],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), "old-workbook"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "not-a-spreadsheet"],
    ["an archive of something else", archiveOf("content.xml", encode("<x/>")), "not-a-spreadsheet"],
    ["half an archive", archiveOf("xl/workbook.xml", encode("<x/>")).slice(0, 60), "damaged"],
    ["a file that is too large", new Uint8Array(largestFile + 1), "too-large"],
    ["too many lines", encode("a;b\n".repeat(20_001)), "too-many-lines"],
  ] as const)("is %s", async (_, bytes, refusal) => {
    expect(await readSheet(bytes)).toEqual({ ok: false, refusal });
  });

  it("is a small archive that unfolds into a very large one, whatever size it says", async () => {
    const bomb = archiveOf("xl/workbook.xml", new Uint8Array(65 * 1024 * 1024));
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await readSheet(bomb)).toEqual({ ok: false, refusal: "too-large" });
  });
});
