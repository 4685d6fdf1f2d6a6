import type { OfficialCodes } from "@bassin/core/territory";

export interface SearchTiming {
  readonly query: string;
  /** Median of the runs. */
  readonly milliseconds: number;
}

/** What people type: whole names, beginnings, codes, and the single letters that match most. */
const typed = ["bagneres de luchon", "SAINT ETIENNE", "l'abergement", "st", "31110", "e", "a", "de", "zzz"];

/** For the bench: how long each search takes on the official codes; the target is 20 ms. `now` counts milliseconds. */
export function measureSearch(codes: OfficialCodes, now: () => number, runs = 21): SearchTiming[] {
  return typed.map((query) => {
    const durations = Array.from({ length: runs }, () => {
      const start = now();
      codes.search(query);
      return now() - start;
    });
    return { query, milliseconds: durations.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0 };
  });
}
