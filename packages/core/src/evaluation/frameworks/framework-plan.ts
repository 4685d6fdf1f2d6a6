import type { CriterionId } from "../criterion-id.ts";
import type { Framework, FrameworkCriterion } from "../framework.ts";

/** A framework made ready to be read often: its criteria by id, and what stands above and below each. */
export interface FrameworkPlan {
  readonly framework: Framework;
  readonly criteria: ReadonlyMap<string, FrameworkCriterion>;
  /** The branches, in their order. */
  readonly roots: readonly string[];
  readonly under: ReadonlyMap<string, readonly string[]>;
  /** Every criterion after all those under it. */
  readonly upward: readonly string[];
}

/** Makes a framework ready. It must have passed its schema: a tree with no circle. */
export function planFramework(framework: Framework): FrameworkPlan {
  const criteria = new Map(framework.criteria.map((criterion) => [criterion.id, criterion]));
  const under = new Map<string, string[]>(framework.criteria.map(({ id }) => [id, []]));
  const roots: string[] = [];
  for (const { id, parent } of framework.criteria) {
    if (parent == null) roots.push(id);
    else under.get(parent)?.push(id);
  }
  const downward = [...roots];
  for (let at = 0; at < downward.length; at += 1) downward.push(...(under.get(downward[at] ?? "") ?? []));
  return { framework, criteria, roots, under, upward: downward.reverse() };
}

/** The criteria above one, from the nearest; none for a branch, or for an id the framework does not have. */
export function listAbove(plan: FrameworkPlan, criterion: string): string[] {
  const above: string[] = [];
  let parent = plan.criteria.get(criterion)?.parent;
  while (parent != null) {
    above.push(parent);
    parent = plan.criteria.get(parent)?.parent;
  }
  return above;
}

/** A criterion of a framework, named from outside it. */
export interface FrameworkPlace {
  readonly framework: string;
  readonly version: string;
  readonly criterion: string;
}

/** The criteria of frameworks that speak of the same thing as a criterion of the diagnosis. */
export function listSpeakingOf(frameworks: readonly Framework[], criterion: CriterionId): FrameworkPlace[] {
  return frameworks.flatMap(({ key, version, criteria }) =>
    criteria
      .filter(({ diagnosis }) => diagnosis?.includes(criterion))
      .map(({ id }) => ({ framework: key, version, criterion: id })),
  );
}
