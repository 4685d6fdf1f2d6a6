import { pipeline, Readable } from "node:stream";
import { type DecimalMark, type FigureColumns, findFigureColumns, type TableLine } from "@bassin/core";
import { CsvError, parse } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";

/** A table of figures being read: what its columns hold, and its lines, so many at a time. */
export interface FigureTable {
  readonly columns: FigureColumns;
  /** The decimal mark to suppose where numbers do not tell. */
  readonly decimal: DecimalMark;
  readonly batches: AsyncIterable<readonly TableLine[]>;
}

/** Lines kept in memory at once, whatever the length of the file. */
const perBatch = 1_000;

/** What is looked at to find the encoding, the separator and the names of the columns (bytes). */
const sampled = 64 * 1024;

/** A semicolon comes from a spreadsheet that writes decimals with a comma. */
const separators: readonly { readonly delimiter: string; readonly decimal: DecimalMark }[] = [
  { delimiter: ",", decimal: "." },
  { delimiter: ";", decimal: "," },
  { delimiter: "\t", decimal: "," },
];

const shape = { trim: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false };

/**
 * Opens a CSV of figures: UTF-8 or the Western encoding of older spreadsheets, comma, semicolon or tab, the names of the
 * columns in its first lines. None when no line names all that is needed. Its batches throw `DamagedTable`.
 */
export async function openFigureTable(file: AsyncIterable<Uint8Array>): Promise<FigureTable | undefined> {
  const chunks = file[Symbol.asyncIterator]();
  const first = await readSample(chunks);
  const encoding = isUtf8(first) ? "utf-8" : "windows-1252";
  const sample = new TextDecoder(encoding).decode(first, { stream: true });
  for (const { delimiter, decimal } of separators) {
    const found = findFigureColumns(readHeads(sample, delimiter));
    if (found === undefined) continue;
    const text = decode({ first, chunks, encoding });
    return { columns: found.columns, decimal, batches: cutInBatches(text, { delimiter, from: found.at + 1 }) };
  }
  await chunks.return?.();
  return undefined;
}

/** A file whose lines cannot be told apart: a quotation mark was left open somewhere. */
export class DamagedTable extends Error {}

async function readSample(chunks: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (let size = 0; size < sampled; ) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    parts.push(value);
    size += value.length;
  }
  return Buffer.concat(parts);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The first lines; where a quotation mark was left open, it is a letter like another. */
function readHeads(sample: string, delimiter: string): TableLine[] {
  const options = { ...shape, delimiter, to: 60 };
  const heads = tryParse(sample, options) ?? tryParse(sample, { ...options, quote: false }) ?? [];
  return heads.map((cells, index) => ({ line: index + 1, cells }));
}

function tryParse(sample: string, options: object): string[][] | undefined {
  try {
    return parseAtOnce(sample, options);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

interface Encoded {
  readonly first: Uint8Array;
  readonly chunks: AsyncIterator<Uint8Array>;
  readonly encoding: string;
}

async function* decode({ first, chunks, encoding }: Encoded): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  try {
    yield decoder.decode(first, { stream: true });
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      yield decoder.decode(next.value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await chunks.return?.();
  }
}

/** The lines from one on, empty ones left out, under their numbers. */
async function* cutInBatches(
  text: AsyncIterable<string>,
  { delimiter, from }: { readonly delimiter: string; readonly from: number },
): AsyncGenerator<readonly TableLine[]> {
  let batch: TableLine[] = [];
  let line = 0;
  // What goes wrong on the way is thrown where the lines are read.
  const lines = pipeline(Readable.from(text), parse({ ...shape, delimiter }), () => undefined);
  try {
    for await (const cells of lines as AsyncIterable<string[]>) {
      line += 1;
      if (line <= from || cells.every((cell) => cell === "")) continue;
      batch.push({ line, cells });
      if (batch.length < perBatch) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw error instanceof CsvError ? new DamagedTable(error.message) : error;
  }
  if (batch.length > 0) yield batch;
}
