import { normalizeName } from "./normalize-name.rules.ts";
import type { SearchEntry, SearchIndex } from "./search-index.ts";

/** Lays names and codes out so that a search is a scan of two strings. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const names = layLines(entries.map((entry) => normalizeName(entry.former?.name ?? entry.place.name)));
  const codes = layLines(entries.map(codesOf));
  return Object.freeze({
    entries,
    names: names.text,
    starts: names.starts,
    codes: codes.text,
    codeStarts: codes.starts,
  });
}

/** The INSEE or SIREN code first, then postal codes; a former name answers to its former code only. */
function codesOf({ place, former }: SearchEntry): string {
  const own = former ? former.succession.from : place.code;
  const all = former || !place.postalCodes ? own : `${own} ${place.postalCodes}`;
  return all.toLowerCase();
}

function layLines(lines: readonly string[]): { text: string; starts: Uint32Array } {
  const starts = new Uint32Array(lines.length);
  let position = 0;
  for (const [line, text] of lines.entries()) {
    starts[line] = position;
    position += text.length + 1;
  }
  return { text: `\n${lines.join("\n")}\n`, starts };
}
