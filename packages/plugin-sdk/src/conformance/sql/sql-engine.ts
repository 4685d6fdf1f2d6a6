import type { SqlParameter } from "@bassin/core";

/** A database engine that formulas are computed on. Nothing outlives it. */
export interface SqlEngine extends AsyncDisposable {
  /** Rows of a statement, with its parameters. */
  query(text: string, parameters?: readonly SqlParameter[]): Promise<readonly object[]>;
}

/** An engine the conformance kit can open, by the name its test bears. */
export interface SqlEngineKind {
  readonly name: "PGlite" | "PostgreSQL";
  readonly open: () => Promise<SqlEngine>;
}
