/** A period and a part of the population: `2024`, `sex:f`; everybody without a breakdown. */
export interface AskedCell {
  readonly period: string;
  readonly breakdown?: readonly string[];
}

/** What sums are kept apart by; all the rest is summed. */
export type ReadingGroup = "territory" | "period" | "breakdown";

/** One indicator read in many territories at once. */
export interface ReadingQuestion {
  /** Their identifiers. A territory that says nothing is asked for, and counts for nothing. */
  readonly territories: readonly string[];
  readonly cells: readonly AskedCell[];
  readonly by: readonly ReadingGroup[];
}
