import type { WrittenCell } from "@bassin/sheets";
import type { FigureRead } from "./figures.ts";

/** The columns of a table of figures, as the import reads them and SDMX orders them. */
export const figureColumns = [
  "measure",
  "period",
  "breakdown",
  "value",
  "unit",
  "status",
  "source",
  "solution",
  "definition",
] as const;

/** Figures as lines of a table that can be imported again; a solution by its name when only one bears it. */
export function listFigureLines(
  figures: readonly FigureRead[],
  solutions: readonly { readonly id: string; readonly name: string }[],
): WrittenCell[][] {
  const nameOf = (id: string): string => {
    const name = solutions.find((one) => one.id === id)?.name;
    return name !== undefined && solutions.filter((one) => one.name === name).length === 1 ? name : id;
  };
  return figures
    .toSorted((one, other) => one.measure.localeCompare(other.measure) || one.period.localeCompare(other.period))
    .map(({ measure, period, breakdown, value, unit, status, source, solution, definitionVersion }) => [
      measure,
      period,
      (breakdown ?? []).join("+"),
      value,
      unit,
      status,
      source ?? "",
      solution == null ? "" : nameOf(solution),
      definitionVersion,
    ]);
}
