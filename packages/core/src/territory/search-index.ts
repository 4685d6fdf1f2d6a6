import type { CodeSuccession } from "./resolve-commune.rules.ts";

export const placeKinds = ["department", "epci", "commune"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The département that tells homonyms apart. */
export interface NamedDepartment {
  readonly code: string;
  readonly name: string;
}

/** A place people may look for. */
export interface Place {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly name: string;
  readonly department: NamedDepartment;
  readonly population?: number;
  /** Postal codes separated by spaces. */
  readonly postalCodes?: string;
}

/** A name a commune was known by before it merged, under the code it had. */
export interface FormerName {
  readonly name: string;
  readonly succession: CodeSuccession;
}

/** One name of a place: several lines of the index may lead to the same place. */
export interface SearchEntry {
  readonly place: Place;
  readonly former?: FormerName;
}

/**
 * All names in one string, one per line, each line beginning and ending with `\n`:
 * finding a text in it is one native scan, and no per-name object is kept.
 */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly names: string;
  /** Where each line begins in `names`, at its `\n`. */
  readonly starts: Uint32Array;
  /** Codes and postal codes of each entry, laid out the same way, words separated by spaces. */
  readonly codes: string;
  readonly codeStarts: Uint32Array;
}
