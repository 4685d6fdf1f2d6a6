import { definitionVersion, majorOf } from "./definition-version.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { type ObservationField, observationFields } from "./observation-problem.ts";
import { type DecimalMark, detectDecimalMark, parseNumber } from "./parse-number.rules.ts";

/** A line of a table of figures, under its number in the file. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A figure as a table tells it; what it does not tell is the measure's own. A value that is no number is `NaN`. */
export interface TableFigure {
  readonly line: number;
  readonly measure: string;
  readonly solution?: string;
  readonly period: string;
  readonly breakdown: string[];
  readonly value: number;
  readonly unit: string;
  readonly status: string;
  readonly definitionVersion: string;
  readonly source: string | null;
}

/** What each column of a table holds, by its place. */
export type FigureColumns = ReadonlyMap<ObservationField, number>;

const required: readonly ObservationField[] = ["measure", "period", "value"];

/** The words a column may stand under, without case or accents. */
const names: Readonly<Record<ObservationField, readonly string[]>> = {
  measure: ["measure", "mesure"],
  solution: ["solution"],
  period: ["period", "periode"],
  breakdown: ["breakdown", "ventilation", "part"],
  value: ["value", "valeur"],
  unit: ["unit", "unite"],
  status: ["status", "statut"],
  source: ["source"],
  definition: ["definition", "version"],
};

const plain = (text: string): string => text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The line that names the columns, wherever it is, and what each holds; none when no line names all that is needed. */
export function findFigureColumns(lines: readonly TableLine[]): { at: number; columns: FigureColumns } | undefined {
  for (const [at, { cells }] of lines.entries()) {
    const heads = cells.map(plain);
    const columns = new Map(
      observationFields.flatMap((field) => {
        const place = heads.findIndex((head) => names[field].includes(head));
        return place < 0 ? [] : [[field, place] as const];
      }),
    );
    if (required.every((field) => columns.has(field))) return { at, columns };
  }
  return undefined;
}

interface Reading {
  readonly columns: FigureColumns;
  readonly measures: ReadonlyMap<string, MeasurePlan>;
  readonly decimal: DecimalMark;
}

/** Reads the lines below the names of the columns. Nothing is judged here: `findObservationProblems` does. */
export function readFigureLines(
  lines: readonly TableLine[],
  { columns, measures }: Omit<Reading, "decimal">,
  otherwise: DecimalMark,
): TableFigure[] {
  const value = columns.get("value") ?? 0;
  const decimal = detectDecimalMark(
    lines.map(({ cells }) => cells[value] ?? ""),
    otherwise,
  );
  return lines.map((line) => readFigure(line, { columns, measures, decimal }));
}

function readFigure({ line, cells }: TableLine, { columns, measures, decimal }: Reading): TableFigure {
  const say = (field: ObservationField): string => cells[columns.get(field) ?? -1]?.trim() ?? "";
  const measure = say("measure");
  const plan = measures.get(measure);
  const definition = plan?.definition;
  const solution = say("solution");
  return {
    line,
    measure,
    ...(solution === "" ? {} : { solution }),
    period: say("period"),
    breakdown: say("breakdown")
      .split(/[+;|]/)
      .map((code) => code.trim())
      .filter((code) => code !== ""),
    value: parseNumber(say("value"), decimal)?.value ?? Number.NaN,
    unit: say("unit") || (unitUnder(plan, say("definition")) ?? ""),
    status: say("status") || "measured",
    definitionVersion: say("definition") || (definition?.version ?? "0.0.0"),
    source: say("source") || null,
  };
}

/** The unit figures have when a table says none: that of the definition they were measured under. */
function unitUnder(plan: MeasurePlan | undefined, version: string): string | undefined {
  const under = definitionVersion.safeParse(version).success ? plan?.versions.get(majorOf(version)) : undefined;
  return under?.unit ?? plan?.definition.unit;
}
