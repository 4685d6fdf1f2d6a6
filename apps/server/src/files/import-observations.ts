import { readGround } from "@bassin/api";
import {
  detectDecimalMark,
  type LocalText,
  observationProblem,
  readFigureLines,
  type TableLine,
  yearsStanding,
} from "@bassin/core";
import {
  type Database,
  type DatabaseScope,
  type ForeseenLine,
  journalList,
  newId,
  type PreparedFigures,
  prepareFigures,
  recomputeReadings,
  type Transaction,
  takeFigures,
  type WriteContext,
} from "@bassin/db";
import type { LoadedPlugins } from "@bassin/plugin-sdk";
import { readAhead } from "./read-ahead.ts";
import { type FigureTable, openFigureTable } from "./read-figure-table.ts";
import { TouchedYears } from "./touched-years.ts";

/** Where figures go, and how. */
export interface ImportingObservations {
  readonly database: Pick<Database, "inScope">;
  readonly plugins: LoadedPlugins;
  readonly scope: DatabaseScope & { readonly territory: string };
  readonly now: () => Date;
  /** Everything is done but keeping it. */
  readonly isDryRun: boolean;
  /** Told after each part of a long file: how many lines were read so far. */
  readonly progress?: (lines: number) => void;
}

/** Why a line cannot be taken. */
export interface RefusedLine {
  readonly line: number;
  readonly column: string;
  readonly message: LocalText;
}

/** What an import came to. Nothing is written as soon as one line is refused. */
export interface ObservationsReport {
  readonly isWritten: boolean;
  readonly lines: number;
  readonly created: number;
  readonly corrected: number;
  readonly unchanged: number;
  /** Lines refused. */
  readonly refused: number;
  /** How many readings of indicators were worked out again. */
  readonly readings: number;
  /** Why, for the first lines refused. */
  readonly problems: readonly RefusedLine[];
}

/** Problems told; beyond, they are counted. */
const told = 100;

/** Lines after which people are told how far it is. */
const perProgress = 10_000;

type Counts = { -readonly [Name in keyof ObservationsReport]: ObservationsReport[Name] } & { problems: RefusedLine[] };

/** Undoes the transaction it is thrown in, once its report is known. */
class Undone extends Error {}

/**
 * Reads a CSV of figures and writes it whole or not at all, part by part in one transaction: memory does not grow with
 * the file. Indicators are worked out again at the end. None when no line of the file names its columns. Throws
 * `DamagedTable`.
 */
export async function importObservations(
  file: AsyncIterable<Uint8Array>,
  importing: ImportingObservations,
): Promise<ObservationsReport | undefined> {
  const table = await openFigureTable(file);
  if (table === undefined) return undefined;
  const counts: Counts = {
    isWritten: false,
    lines: 0,
    created: 0,
    corrected: 0,
    unchanged: 0,
    refused: 0,
    readings: 0,
    problems: [],
  };
  try {
    await importing.database.inScope(importing.scope, async (trx) => {
      await writeTable(trx, importing, { table, counts });
      if (counts.refused > 0 || importing.isDryRun) throw new Undone();
    });
    counts.isWritten = true;
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return counts;
}

interface Writing {
  readonly table: FigureTable;
  readonly counts: Counts;
}

async function writeTable(
  trx: Transaction,
  { scope, plugins, now, progress }: ImportingObservations,
  { table, counts }: Writing,
): Promise<void> {
  const at = now();
  const context: WriteContext = { scope, newId, now: () => at };
  const ground = await readGround({ trx, scope, plugins });
  const touched = new TouchedYears();
  const take = async ({ prepared, unread }: PreparedPart): Promise<void> => {
    if (counts.lines > 0 && counts.lines % perProgress === 0) progress?.(counts.lines);
    const taken = await takeFigures(trx, context, prepared);
    for (const said of taken.changed) touched.note(said);
    for (const line of taken.lines) count(counts, line, unread.get(line.line) ?? "");
  };
  await takeInTurn(prepareParts(context, { table, ground }), take);
  if (counts.refused > 0) return;
  await journalList(trx, context, counts.created);
  for (const some of touched.cut(yearsStanding(ground.measures.values()))) {
    counts.readings += await recomputeReadings(trx, context, { definitions: ground, ...some });
  }
}

interface Preparing {
  readonly table: FigureTable;
  readonly ground: Awaited<ReturnType<typeof readGround>>;
}

interface PreparedPart {
  readonly prepared: PreparedFigures;
  /** What stands in the place of a number, by line. */
  readonly unread: ReadonlyMap<number, string>;
}

/** The parts of a table, each checked, without asking anything of the database. */
async function* prepareParts(context: WriteContext, { table, ground }: Preparing): AsyncGenerator<PreparedPart> {
  const value = table.columns.get("value") ?? 0;
  let { decimal } = table;
  for await (const lines of readAhead(table.batches)) {
    decimal = detectDecimalMark(readColumn(lines, value), decimal);
    const figures = readFigureLines(lines, { columns: table.columns, measures: ground.measures }, decimal);
    const unread = new Map<number, string>();
    for (const [index, one] of figures.entries()) {
      if (Number.isNaN(one.value)) unread.set(one.line, lines[index]?.cells[value] ?? "");
    }
    yield { prepared: prepareFigures(context, { lines: figures, ground }), unread };
  }
}

/** Takes parts one after the other, each while the next is being prepared. Nothing is under way once it ends or throws. */
async function takeInTurn(
  parts: AsyncIterable<PreparedPart>,
  take: (part: PreparedPart) => Promise<void>,
): Promise<void> {
  let taking: Promise<void> = Promise.resolve();
  try {
    for await (const part of parts) {
      await taking;
      taking = take(part);
      // What goes wrong in it is thrown when its turn comes.
      taking.catch(() => undefined);
    }
  } finally {
    await taking.catch(() => undefined);
  }
  await taking;
}

function* readColumn(lines: readonly TableLine[], place: number): Generator<string> {
  for (const { cells } of lines) yield cells[place] ?? "";
}

function count(counts: Counts, { line, change, problems }: ForeseenLine, value: string): void {
  counts.lines += 1;
  counts[change] += 1;
  for (const problem of problems) {
    if (counts.problems.length === told) return;
    const { field, message } = problem.code === "not-a-number" ? observationProblem(problem.code, value) : problem;
    counts.problems.push({ line, column: field, message });
  }
}
