/** What a statement is sent with, in the order of its `$1`, `$2`… */
export type SqlParameter = string | number | readonly string[] | readonly number[];

/** A PostgreSQL statement and its parameters: no value ever stands in the text. */
export interface SqlStatement {
  readonly text: string;
  readonly parameters: readonly SqlParameter[];
}

type SqlType = "text" | "float8" | "text[]" | "uuid[]" | "int[]" | "float8[]";

/** The parameters of a statement being written. */
export class SqlParameters {
  readonly #values: SqlParameter[] = [];

  /** Keeps a value, and gives how it is named in the text. */
  add(value: SqlParameter, type: SqlType): string {
    this.#values.push(value);
    return `$${this.#values.length}::${type}`;
  }

  get values(): readonly SqlParameter[] {
    return this.#values;
  }
}
