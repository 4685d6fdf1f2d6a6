/** A place in the grid, by line and column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where one is, and from where several cells are chosen. */
export interface GridSelection {
  readonly at: GridPlace;
  readonly from: GridPlace;
}

/** How many lines and columns there are. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

export const place = (row: number, column: number, { rows, columns }: GridSize): GridPlace => ({
  row: clamp(row, rows),
  column: clamp(column, columns),
});

/** One cell alone. */
export const only = (at: GridPlace): GridSelection => ({ at, from: at });

/** Where a key leads; none when it leads nowhere. */
export function moveBy(key: string, isFar: boolean, at: GridPlace, size: GridSize): GridPlace | undefined {
  const { row, column } = at;
  switch (key) {
    case "ArrowUp":
      return place(isFar ? 0 : row - 1, column, size);
    case "ArrowDown":
      return place(isFar ? size.rows - 1 : row + 1, column, size);
    case "ArrowLeft":
      return place(row, isFar ? 0 : column - 1, size);
    case "ArrowRight":
      return place(row, isFar ? size.columns - 1 : column + 1, size);
    case "Home":
      return place(isFar ? 0 : row, 0, size);
    case "End":
      return place(isFar ? size.rows - 1 : row, size.columns - 1, size);
    case "PageUp":
      return place(row - 10, column, size);
    case "PageDown":
      return place(row + 10, column, size);
    default:
      return undefined;
  }
}

/** The next cell, or the one before, going on at the next line. */
export function stepBy(step: 1 | -1, { row, column }: GridPlace, size: GridSize): GridPlace {
  const rank = Math.max(0, Math.min(size.rows * size.columns - 1, row * size.columns + column + step));
  return { row: Math.floor(rank / size.columns), column: rank % size.columns };
}

/** The corners of what is chosen. */
export function boundsOf({ at, from }: GridSelection) {
  return {
    top: Math.min(at.row, from.row),
    bottom: Math.max(at.row, from.row),
    left: Math.min(at.column, from.column),
    right: Math.max(at.column, from.column),
  };
}
