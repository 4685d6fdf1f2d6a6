import type { EntityName } from "@bassin/core";

/** A record, or a figure, that points to another. */
export interface Dependent {
  readonly entity: EntityName | "observation";
  readonly id: string;
}

/** Why a write was refused. Nothing was written. */
export type WriteRefusal<Current> =
  | { readonly ok: false; readonly code: "not-found" }
  | { readonly ok: false; readonly code: "stale"; readonly current: Current }
  | { readonly ok: false; readonly code: "unknown-reference"; readonly field: string; readonly id: string }
  | { readonly ok: false; readonly code: "still-used"; readonly dependents: readonly Dependent[] };

export type WriteOutcome<Current> = { readonly ok: true; readonly record: Current } | WriteRefusal<Current>;
