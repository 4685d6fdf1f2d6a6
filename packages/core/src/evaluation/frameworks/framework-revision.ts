import { z } from "zod";
import { longText, shortText } from "../../record/field.ts";
import type { Framework } from "../framework.ts";

const several = z.array(shortText).min(2);

/** What became of criteria from one version to the next. */
const criterionChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("same"), from: shortText, to: shortText }),
  z.strictObject({ kind: z.literal("split"), from: shortText, to: several }),
  z.strictObject({ kind: z.literal("merged"), from: several, to: shortText }),
  z.strictObject({ kind: z.literal("dropped"), from: shortText, because: longText }),
]);
export type CriterionChange = z.infer<typeof criterionChange>;

/**
 * How the criteria of one version of a framework map to those of the next, by id. A criterion that is not named here
 * and keeps its id is the same. Judgements are never rewritten: they are read through this.
 */
export const frameworkRevision = z.strictObject({
  framework: shortText,
  from: shortText,
  to: shortText,
  changes: z.array(criterionChange),
});
export type FrameworkRevision = z.infer<typeof frameworkRevision>;

export interface RevisionProblem {
  /**
   * `unmapped`, `twice`: a criterion of the old version; `unknown-from`, `unknown-to`: an id that version does not have;
   * `two-same`: a criterion of the new version said to be the same as several, which is `merged`.
   */
  readonly kind: "unmapped" | "twice" | "unknown-from" | "unknown-to" | "two-same";
  readonly criterion: string;
}

/** The criteria a change starts from, and those it leads to. */
export function listEnds(change: CriterionChange): {
  readonly from: readonly string[];
  readonly to: readonly string[];
} {
  const to = change.kind === "dropped" ? [] : change.to;
  return { from: [change.from].flat(), to: [to].flat() };
}

/** What keeps a revision from saying, once and only once, what became of every criterion of the old version. */
export function findRevisionProblems(revision: FrameworkRevision, old: Framework, next: Framework): RevisionProblem[] {
  const oldIds = new Set(old.criteria.map(({ id }) => id));
  const nextIds = new Set(next.criteria.map(({ id }) => id));
  const ends = revision.changes.map(listEnds);
  const times = countEach(ends.flatMap(({ from }) => from));
  const kept = [...oldIds].filter((id) => !times.has(id));
  const same = revision.changes.flatMap((change) => (change.kind === "same" ? [change.to] : []));
  const problem = (kind: RevisionProblem["kind"]) => (criterion: string) => ({ kind, criterion });
  return [
    ...[...times.keys()].filter((id) => !oldIds.has(id)).map(problem("unknown-from")),
    ...[...new Set(ends.flatMap(({ to }) => to))].filter((id) => !nextIds.has(id)).map(problem("unknown-to")),
    ...[...times].filter(([, count]) => count > 1).map(([id]) => problem("twice")(id)),
    ...kept.filter((id) => !nextIds.has(id)).map(problem("unmapped")),
    ...[...countEach([...same, ...kept])].filter(([, count]) => count > 1).map(([id]) => problem("two-same")(id)),
  ];
}

function countEach(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
