import { foldLetters, normalizeName } from "./normalize-name.rules.ts";
import {
  BestCandidates,
  type Closeness,
  longestSearch,
  type SearchHit,
  type SearchOptions,
} from "./rank-places.rules.ts";
import type { SearchIndex } from "./search-index.ts";

/**
 * Places answering a name, an INSEE or SIREN code or the beginning of a postal code, best first: exact, then names
 * that begin so, then words that do, then the rest; within each, the most inhabited first. Never more than 20.
 * Case, accents, hyphens, apostrophes, ligatures and "St"/"Saint" make no difference.
 */
export function searchCommunes(index: SearchIndex, query: string, options: SearchOptions = {}): readonly SearchHit[] {
  const limit = Math.min(options.limit ?? longestSearch, longestSearch);
  const best = new BestCandidates(limit, options);
  for (const form of formsOf(query)) scanNames(index, form, best);
  const code = query.trim().toLowerCase().replaceAll(" ", "");
  if (/^\d[\dab]?\d{0,7}$/.test(code)) scanCodes(index, code, best);
  return best.hits();
}

/** What was typed, with "st" read both as Saint and as the beginning of a word while it may still be one. */
function formsOf(query: string): readonly string[] {
  return [...new Set([normalizeName(query), foldLetters(query)])].filter((form) => form !== "");
}

function scanNames({ names, starts, entries }: SearchIndex, text: string, best: BestCandidates): void {
  const words = text.split(" ");
  const anchor = words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  let from = names.indexOf(anchor);
  while (from !== -1) {
    const line = lineAt(starts, from);
    const start = (starts[line] ?? 0) + 1;
    const end = starts[line + 1] ?? names.length - 1;
    const entry = entries[line];
    const closeness = compareName(names.slice(start, end), text, words);
    if (entry && closeness !== undefined) best.offer({ entry, closeness });
    from = names.indexOf(anchor, end);
  }
}

function compareName(name: string, text: string, words: readonly string[]): Closeness | undefined {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  const padded = ` ${name}`;
  if (words.every((word) => padded.includes(` ${word}`))) return 2;
  return name.includes(text) ? 3 : undefined;
}

function scanCodes({ codes, codeStarts, entries }: SearchIndex, text: string, best: BestCandidates): void {
  let from = codes.indexOf(text);
  while (from !== -1) {
    const line = lineAt(codeStarts, from);
    const start = (codeStarts[line] ?? 0) + 1;
    const end = codeStarts[line + 1] ?? codes.length - 1;
    const entry = entries[line];
    const closeness = compareCodes(codes.slice(start, end), text);
    if (entry && closeness !== undefined) best.offer({ entry, closeness });
    from = codes.indexOf(text, end);
  }
}

/** The official code whole is exact; a postal code, whole or begun, comes after the beginning of an official one. */
function compareCodes(codes: string, text: string): Closeness | undefined {
  const padded = `${codes} `;
  if (padded.startsWith(`${text} `)) return 0;
  if (padded.startsWith(text)) return 1;
  return padded.includes(` ${text}`) ? 2 : undefined;
}

/** The line a position of the text falls in, by bisection. */
function lineAt(starts: Uint32Array, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
