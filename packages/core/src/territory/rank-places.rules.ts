import type { CodeSuccession } from "./resolve-commune.rules.ts";
import { type Place, type PlaceKind, placeKinds, type SearchEntry } from "./search-index.ts";

/** No list is longer: people type one more letter instead. */
export const longestSearch = 20;

export interface SearchOptions {
  /** Kinds of places looked for; all when left out. */
  readonly kinds?: readonly PlaceKind[];
  /** Only places of this département. */
  readonly department?: string;
  /** At most this many, never more than {@link longestSearch}. */
  readonly limit?: number;
}

/** A place found, with the département that tells it from its homonyms. */
export interface SearchHit extends Place {
  /** Set when it was found by the name or code of a commune it took in: to be said. */
  readonly formerly?: CodeSuccession & { readonly name: string };
}

/** How a place answers: 0 exactly, 1 its name begins so, 2 a word of it does, 3 it contains the text. */
export type Closeness = 0 | 1 | 2 | 3;

export interface Candidate {
  readonly entry: SearchEntry;
  readonly closeness: Closeness;
}

/** Keeps the few best places met, each once. */
export class BestCandidates {
  readonly #limit: number;
  readonly #options: SearchOptions;
  #kept: Candidate[] = [];

  constructor(limit: number, options: SearchOptions) {
    this.#limit = limit;
    this.#options = options;
  }

  offer(candidate: Candidate): void {
    const { kinds, department } = this.#options;
    const { place } = candidate.entry;
    if (kinds && !kinds.includes(place.kind)) return;
    if (department !== undefined && place.department.code !== department) return;
    const last = this.#kept.at(-1);
    if (this.#kept.length >= this.#limit && last && compareCandidates(candidate, last) >= 0) return;
    this.#insert(candidate);
  }

  #insert(candidate: Candidate): void {
    const same = this.#kept.findIndex((kept) => kept.entry.place === candidate.entry.place);
    const known = this.#kept[same];
    if (known && compareCandidates(candidate, known) >= 0) return;
    if (known) this.#kept.splice(same, 1);
    const position = this.#kept.findIndex((kept) => compareCandidates(candidate, kept) < 0);
    this.#kept.splice(position === -1 ? this.#kept.length : position, 0, candidate);
    this.#kept.length = Math.min(this.#kept.length, this.#limit);
  }

  hits(): readonly SearchHit[] {
    return this.#kept.map(({ entry: { place, former } }) =>
      former ? { ...place, formerly: { ...former.succession, name: former.name } } : place,
    );
  }
}

/** A name of today comes before a former one that answers as well. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    a.closeness - b.closeness ||
    Number(a.entry.former !== undefined) - Number(b.entry.former !== undefined) ||
    (b.entry.place.population ?? 0) - (a.entry.place.population ?? 0) ||
    placeKinds.indexOf(b.entry.place.kind) - placeKinds.indexOf(a.entry.place.kind) ||
    (a.entry.place.code < b.entry.place.code ? -1 : Number(a.entry.place.code !== b.entry.place.code))
  );
}
