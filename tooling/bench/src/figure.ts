/** One measured figure, with the bound it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "changes" | "ms" | "×" | "kB" | "MB" | "s" | "req/s" | "rows/s" | "/100" | "frames/s";
  /** What was promised; none for a figure that only explains another. */
  readonly bound?: { readonly is: "at most" | "at least"; readonly value: number };
}

/** Whether a figure holds; true when nothing was promised. */
export function holds({ value, bound }: Figure): boolean {
  if (bound === undefined) return true;
  return bound.is === "at most" ? value <= bound.value : value >= bound.value;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Figures as a table to read. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const bound = figure.bound === undefined ? "" : `${figure.bound.is} ${figure.bound.value} ${figure.unit}`;
    const verdict = figure.bound === undefined ? "" : holds(figure) ? "holds" : "DOES NOT HOLD";
    return [figure.name, `${Number(figure.value.toPrecision(3))} ${figure.unit}`, bound, verdict];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
