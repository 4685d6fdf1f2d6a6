import type { Framework } from "../framework.ts";
import type { Judgement } from "../judgement.ts";
import type { FrameworkRevision } from "./framework-revision.ts";

/**
 * The revisions by which judgements of older versions are read at a framework: those given, then, for a version none
 * starts from, the rule of identifiers: a criterion that keeps its id is the same (domain §5).
 */
export function completeRevisions(
  framework: Pick<Framework, "key" | "version">,
  revisions: readonly FrameworkRevision[],
  judgements: readonly Judgement[],
): FrameworkRevision[] {
  const own = revisions.filter((one) => one.framework === framework.key);
  const versions = new Set(judgements.flatMap((one) => (one.framework === framework.key ? one.frameworkVersion : [])));
  const known = new Set([framework.version, ...own.map(({ from }) => from)]);
  const unknown = [...versions].filter((version) => !known.has(version)).toSorted();
  const kept = unknown.map((from) => ({ framework: framework.key, from, to: framework.version, changes: [] }));
  return [...own, ...kept];
}
