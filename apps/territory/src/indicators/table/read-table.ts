import {
  type CompiledDefinitions,
  findFigureColumns,
  foldLetters,
  type Locale,
  observationStatuses,
  readFigureLines,
  type TableFigure,
  type TableLine,
  unitKeys,
  units,
} from "@bassin/core";
import { en } from "../../locales/en.ts";
import { fr } from "../../locales/fr.ts";

/** A table of figures as it was understood; nothing of it is judged yet. */
export interface FiguresTable {
  readonly lines: readonly TableFigure[];
  /** What a line calls its territory, when the table says so and it is not this one. */
  readonly elsewhere: ReadonlyMap<number, string>;
  /** Lines above the titles. */
  readonly skipped: number;
}

/** What the words of a table may refer to here. */
export interface TableGround {
  readonly compiled: CompiledDefinitions;
  readonly solutions: readonly { readonly id: string; readonly name: string }[];
  /** The names and codes of this territory. */
  readonly territory: readonly string[];
  readonly locale: Locale;
}

const territoryHeads = ["territoire", "territory", "code territoire", "ref_area", "territory code", "code_territoire"];

/** Reads the lines of a sheet as figures; none when no line names its columns. */
export function readTable(lines: readonly TableLine[], ground: TableGround): FiguresTable | undefined {
  const found = findFigureColumns(lines);
  if (found === undefined) return undefined;
  const { at, columns } = found;
  const below = lines.slice(at + 1);
  const understand = understandWith(ground);
  const said = below.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, place) => {
      const [field] = [...columns].find(([, where]) => where === place) ?? [];
      return field === undefined ? cell : understand(field, cell);
    }),
  }));
  const { measures } = ground.compiled;
  const decimal = ground.locale === "fr" ? "," : ".";
  return {
    lines: readFigureLines(said, { columns, measures }, decimal),
    elsewhere: findElsewhere(lines[at], below, ground.territory),
    skipped: at,
  };
}

/** The lines that speak of another territory. */
function findElsewhere(
  head: TableLine | undefined,
  lines: readonly TableLine[],
  names: readonly string[],
): Map<number, string> {
  const place = head?.cells.findIndex((cell) => territoryHeads.includes(foldLetters(cell).trim())) ?? -1;
  if (place < 0) return new Map();
  const known = new Set(names.map((name) => foldLetters(name).trim()));
  return new Map(
    lines.flatMap(({ line, cells }) => {
      const code = cells[place]?.trim() ?? "";
      return code === "" || known.has(foldLetters(code)) ? [] : [[line, code] as const];
    }),
  );
}

/** Turns the words people write (labels, symbols, names) into those of the definitions; leaves the others as they are. */
function understandWith({ compiled, solutions }: TableGround): (field: string, words: string) => string {
  const measures = nameOnce(
    [...compiled.measures.values()].flatMap(({ id, definition: { label } }) => [
      [label.fr, id],
      [label.en, id],
    ]),
  );
  const symbols = nameOnce(
    unitKeys.flatMap((key) => [
      [units[key].symbol.fr, key],
      [units[key].symbol.en, key],
    ]),
    foldSymbol,
  );
  const statuses = nameOnce(
    observationStatuses.flatMap((key) => [
      [fr.indicators.entry.statuses[key], key],
      [en.indicators.entry.statuses[key], key],
    ]),
  );
  const names = nameOnce(solutions.map(({ id, name }) => [name, id]));
  const words: Readonly<Record<string, ReadonlyMap<string, string>>> = {
    measure: measures,
    unit: symbols,
    status: statuses,
    solution: names,
  };
  // What a definition is called by is never taken for the words of another.
  const isName = (field: string, word: string): boolean =>
    field === "unit" ? Object.hasOwn(units, word) : field === "measure" && compiled.measures.has(word);
  return (field, cell) => {
    const word = cell.trim();
    if (isName(field, word)) return word;
    return words[field]?.get(field === "unit" ? foldSymbol(word) : foldLetters(word)) ?? cell;
  };
}

/** A unit as people write it, its signs kept: “€/pers.” is no person. */
const foldSymbol = (word: string): string => word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** What each word stands for, unless it stands for several things. */
function nameOnce(pairs: readonly (readonly string[])[], fold = foldLetters): Map<string, string> {
  const named = new Map<string, string>();
  const several = new Set<string>();
  for (const [word = "", id = ""] of pairs) {
    const key = fold(word.trim());
    const before = named.get(key);
    if (before !== undefined && before !== id) several.add(key);
    named.set(key, id);
  }
  for (const key of several) named.delete(key);
  return named;
}
