import { type Archive, openArchive } from "./open-archive.ts";
import { readMarkup } from "./read-markup.ts";
import { readWorksheet } from "./read-worksheet.ts";
import { RefusedSheet, type SheetLine } from "./sheet.ts";
import { readFormats } from "./workbook-formats.ts";

const rels = "xl/_rels/workbook.xml.rels";

/** The lines of the first shown sheet that has any. Throws a refusal when the file is no workbook. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<SheetLine[]> {
  const archive = openArchive(bytes);
  const workbook = await archive.text("xl/workbook.xml");
  if (workbook === undefined) throw new RefusedSheet("not-a-spreadsheet");
  const words = {
    shared: readShared((await archive.text("xl/sharedStrings.xml")) ?? ""),
    formats: readFormats(await archive.text("xl/styles.xml")),
    since1904: /date1904\s*=\s*["'](?:1|true)["']/.test(workbook),
  };
  for (const path of await listSheets(archive, workbook)) {
    const lines = readWorksheet((await archive.text(path)) ?? "", words);
    if (lines.length > 0) return lines;
  }
  return [];
}

/** Where the sheets are that people see, in their order. */
async function listSheets(archive: Archive, workbook: string): Promise<string[]> {
  const targets = new Map<string, string>();
  for (const piece of readMarkup((await archive.text(rels)) ?? "")) {
    if (piece.kind === "open" && piece.name === "Relationship") {
      targets.set(piece.attributes.Id ?? "", piece.attributes.Target ?? "");
    }
  }
  const paths: string[] = [];
  for (const piece of readMarkup(workbook)) {
    if (piece.kind !== "open" || piece.name !== "sheet" || /hidden/i.test(piece.attributes.state ?? "")) continue;
    const target = targets.get(piece.attributes.id ?? "") ?? "";
    paths.push(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return paths;
}

/** The texts that cells share, in their order; the reading aids of Asian scripts are left out. */
function readShared(text: string): string[] {
  const shared: string[] = [];
  let words = "";
  let isText = false;
  let isAside = false;
  for (const piece of readMarkup(text)) {
    if (piece.kind === "text") words += isText && !isAside ? piece.text : "";
    else if (piece.name === "t") isText = piece.kind === "open";
    else if (piece.name === "rPh") isAside = piece.kind === "open";
    else if (piece.name === "si" && piece.kind === "open") words = "";
    else if (piece.name === "si") shared.push(words);
  }
  return shared;
}
