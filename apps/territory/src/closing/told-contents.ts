import type { AppKey } from "../locales/use-app-text.ts";
import type { Contents } from "./closing-queries.ts";

/** The kinds of things people know by name, in the order they are told. */
const toldKinds = [
  "actor",
  "stake",
  "participation",
  "solution",
  "usePerformance",
  "component",
  "externality",
  "agreement",
  "commitment",
  "usefulEffect",
  "contribution",
  "decision",
  "reflexiveSession",
  "doctrine",
  "judgement",
  "figure",
] as const;

/** One line of what goes: so many of a kind. */
export interface ToldCount {
  readonly word: Extract<AppKey, `closing.count.${string}`>;
  readonly count: number;
}

/** What a place holds, kind by kind; what has no line of its own is counted in the last one. Nothing is left out. */
export function tellCounts(counts: Contents["counts"]): ToldCount[] {
  const known = toldKinds.map((kind): ToldCount => ({ word: `closing.count.${kind}`, count: counts[kind] ?? 0 }));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const other = all - known.reduce((sum, { count }) => sum + count, 0);
  return [...known, { word: "closing.count.other", count: other } as const].filter(({ count }) => count > 0);
}
