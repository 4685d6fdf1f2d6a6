import { readCommuneCode } from "@bassin/core/territory";
import { CsvError, type Options, parse } from "csv-parse/sync";
import type { Reading } from "./geography-file.ts";
import { geographyMessages as say } from "./geography-messages.ts";

/** A line of INSEE's table: a commune and its bassin de vie, as written. */
export interface BassinLine {
  readonly line: number;
  readonly commune: string;
  readonly bassin: string;
  /** Absent when the table has no column of names. */
  readonly bassinName?: string;
}

export interface BassinsTable {
  /** Year of the zoning: `2022`. */
  readonly vintage: string | null;
  readonly lines: readonly BassinLine[];
}

interface Columns {
  readonly header: number;
  readonly commune: number;
  readonly bassin: number;
  readonly bassinName: number;
  readonly vintage: string | null;
}

interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const communeColumn = /^(codgeo(_\d{4})?|depcom|insee_com|code_insee|code_commune|com)$/i;
const bassinColumn = /^bv_?(\d{4})?$/i;
const bassinNameColumn = /^lib_?bv_?(\d{4})?$/i;
/** INSEE's sheets begin with a title and a few lines of text. */
const longestPreamble = 20;

/** Reads a table of bassins de vie, whatever its separator, its title lines and its other columns. */
export function readBassinsTable(file: string, text: string, reading: Reading): BassinsTable | undefined {
  const rows = parseCsv(text);
  if (!rows) {
    reading.problems.push({ file, at: "1", message: say.brokenTable });
    return undefined;
  }
  const columns = findColumns(rows);
  if (!columns) {
    reading.problems.push({ file, at: "1", message: say.noTable });
    return undefined;
  }
  const lines = rows.slice(columns.header + 1).flatMap((row) => readLine(file, row, { columns, reading }));
  if (lines.length === 0) reading.problems.push({ file, at: String(columns.header + 1), message: say.emptyTable });
  return { vintage: columns.vintage, lines };
}

/** `undefined` when a quote is never closed and the rest cannot be trusted. */
function parseCsv(text: string): readonly CsvLine[] | undefined {
  const rows: CsvLine[] = [];
  const options = {
    bom: true,
    delimiter: separatorOf(text),
    on_record: (cells: string[], { lines }: { lines: number }) => {
      rows.push({ line: lines, cells });
      return null;
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  } satisfies Options;
  try {
    parse(text, options);
    return rows;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** The separator most used in the first lines. */
function separatorOf(text: string): string {
  const head = text.split("\n", longestPreamble).join("\n");
  const uses = [";", ",", "\t", "|"].map((separator) => ({ separator, count: head.split(separator).length }));
  return uses.sort((a, b) => b.count - a.count)[0]?.separator ?? ";";
}

function findColumns(rows: readonly CsvLine[]): Columns | undefined {
  for (const [header, { cells }] of rows.slice(0, longestPreamble).entries()) {
    const commune = cells.findIndex((title) => communeColumn.test(title));
    const bassin = cells.findIndex((title) => bassinColumn.test(title));
    if (commune === -1 || bassin === -1) continue;
    const bassinName = cells.findIndex((title) => bassinNameColumn.test(title));
    return { header, commune, bassin, bassinName, vintage: /\d{4}/.exec(cells[bassin] ?? "")?.[0] ?? null };
  }
  return undefined;
}

function readLine(
  file: string,
  { line, cells }: CsvLine,
  { columns, reading }: { columns: Columns; reading: Reading },
): BassinLine[] {
  const commune = cells[columns.commune] ?? "";
  const bassin = cells[columns.bassin] ?? "";
  const at = String(line);
  if (commune === "") {
    reading.problems.push({ file, at, message: say.noCommune });
    return [];
  }
  if (bassin === "" || /^Z+$/i.test(bassin)) {
    reading.remarks.push({ file, at, message: say.noBassin });
    return [];
  }
  const bassinName = cells[columns.bassinName] ?? "";
  return [{ line, commune, bassin: readCommuneCode(bassin), ...(bassinName && { bassinName }) }];
}
