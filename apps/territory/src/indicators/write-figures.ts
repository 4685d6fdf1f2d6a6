import type { Locale } from "@bassin/core";
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
] as const;

/** Figures as lines of a table that can be imported again; a solution by its name when only one bears it. */
export function listFigureLines(
  figures: readonly FigureRead[],
  { solutions, locale }: { readonly solutions: readonly { id: string; name: string }[]; readonly locale: Locale },
): string[][] {
  const nameOf = (id: string): string => {
    const name = solutions.find((one) => one.id === id)?.name;
    return name !== undefined && solutions.filter((one) => one.name === name).length === 1 ? name : id;
  };
  return figures
    .toSorted((one, other) => one.measure.localeCompare(other.measure) || one.period.localeCompare(other.period))
    .map(({ measure, period, breakdown, value, unit, status, source, solution }) => [
      measure,
      period,
      (breakdown ?? []).join("+"),
      locale === "fr" ? String(value).replace(".", ",") : String(value),
      unit,
      status,
      source ?? "",
      solution == null ? "" : nameOf(solution),
    ]);
}
