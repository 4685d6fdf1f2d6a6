import type { Framework } from "../framework.ts";
import type { Judgement } from "../judgement.ts";
import { type FrameworkRevision, listEnds } from "./framework-revision.ts";

/**
 * How a judgement came to stand at a criterion. `as-said`: said in this version. `same`: said of the same criterion in
 * an older one. `part-of`: of a wider criterion, since split. `wider`: of one of those since merged.
 */
export type Passage = "as-said" | "same" | "part-of" | "wider";

/** A judgement, untouched, as it is read at a criterion of a version. */
export interface PlacedJudgement {
  readonly judgement: Judgement;
  readonly passage: Passage;
}

export interface PlacedJudgements {
  readonly at: ReadonlyMap<string, readonly PlacedJudgement[]>;
  /** Said of a criterion that was dropped: kept, to read where it was said. */
  readonly dropped: readonly Judgement[];
  /** Said in a version that no revision leads from, or of a criterion that version does not have. */
  readonly elsewhere: readonly Judgement[];
}

/** Whether a level can be set beside those said of the criterion itself; otherwise it is read, not compared. */
export function isComparable({ passage }: PlacedJudgement): boolean {
  return passage === "as-said" || passage === "same";
}

/**
 * Sets judgements of a framework at the criteria of one of its versions, following its revisions by id (domain §5).
 * Nothing is rewritten, nothing is lost: each judgement is at one criterion or more, dropped, or elsewhere.
 */
export function placeJudgements(
  framework: Framework,
  revisions: readonly FrameworkRevision[],
  judgements: readonly Judgement[],
): PlacedJudgements {
  const ids = new Set(framework.criteria.map(({ id }) => id));
  const paths = new Map<string, readonly Revised[] | null>();
  const at = new Map<string, PlacedJudgement[]>();
  const dropped: Judgement[] = [];
  const elsewhere: Judgement[] = [];
  for (const judgement of judgements) {
    if (judgement.framework !== framework.key) continue;
    const { frameworkVersion } = judgement;
    const known = paths.get(frameworkVersion);
    const path = known === undefined ? findPath(framework, revisions, frameworkVersion) : known;
    paths.set(frameworkVersion, path);
    const places = path === null ? [] : follow(path, judgement.criterion);
    const found = places.filter(({ criterion }) => ids.has(criterion));
    for (const { criterion, passage } of found) {
      const here = at.get(criterion);
      if (here === undefined) at.set(criterion, [{ judgement, passage }]);
      else here.push({ judgement, passage });
    }
    if (path !== null && places.length === 0) dropped.push(judgement);
    else if (found.length === 0) elsewhere.push(judgement);
  }
  return { at, dropped, elsewhere };
}

/** One revision, ready to follow: where each criterion it names goes. */
type Revised = ReadonlyMap<string, { readonly to: readonly string[]; readonly passage: Passage }>;

interface Place {
  readonly criterion: string;
  readonly passage: Passage;
}

const passages = { same: "same", split: "part-of", merged: "wider", dropped: "same" } as const;

/** The revisions from a version to that of the framework, in order; `null` when none leads there. */
function findPath(framework: Framework, revisions: readonly FrameworkRevision[], version: string): Revised[] | null {
  const own = revisions.filter((one) => one.framework === framework.key);
  const path: Revised[] = [];
  const passed = new Set<string>();
  let at = version;
  while (at !== framework.version) {
    const next = own.find(({ from }) => from === at);
    if (next === undefined || passed.has(at)) return null;
    passed.add(at);
    path.push(reviseBy(next));
    at = next.to;
  }
  return path;
}

function reviseBy({ changes }: FrameworkRevision): Revised {
  return new Map(
    changes.flatMap((change) => {
      const { from, to } = listEnds(change);
      return from.map((id) => [id, { to, passage: passages[change.kind] }] as const);
    }),
  );
}

/**
 * The criteria one has become. What was once wider, or part of another, stays so: the first such change is the one a
 * reader is told of.
 */
function follow(path: readonly Revised[], criterion: string): readonly Place[] {
  let places: readonly Place[] = [{ criterion, passage: path.length === 0 ? "as-said" : "same" }];
  for (const revised of path) {
    if (places.every((place) => !revised.has(place.criterion))) continue;
    const next = new Map<string, Place>();
    for (const place of places) {
      const change = revised.get(place.criterion) ?? { to: [place.criterion], passage: "same" as const };
      for (const to of change.to) {
        const moved = { criterion: to, passage: place.passage === "same" ? change.passage : place.passage };
        next.set(to, preferWider(next.get(to), moved));
      }
    }
    places = [...next.values()];
  }
  return places;
}

/** Two ways to one criterion: what was split and merged again is not the same any more. */
function preferWider(one: Place | undefined, other: Place): Place {
  return one === undefined || one.passage === "same" ? other : one;
}
