/** `null` is a value nobody gave: it stays visibly missing. */
export type TwinValue = string | number | null;

export interface TwinColumn {
  label: string;
  isNumeric?: boolean;
}

/** The table that says the same as a picture. */
export interface TwinTable {
  columns: readonly TwinColumn[];
  rows: readonly (readonly TwinValue[])[];
}
