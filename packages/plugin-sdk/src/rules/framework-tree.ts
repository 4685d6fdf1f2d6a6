import type { ThematicFramework } from "../definition/life-function-definition.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

type Criteria = ThematicFramework["criteria"];

/** Whether one comes back to a criterion by climbing from it. */
function isUnderItself(criteria: Criteria, start: string): boolean {
  let parent = criteria.find(({ id }) => id === start)?.parent;
  for (let steps = 0; parent !== undefined && steps <= criteria.length; steps += 1) {
    if (parent === start) return true;
    const above = parent;
    parent = criteria.find(({ id }) => id === above)?.parent;
  }
  return false;
}

function findMisplaced(criteria: Criteria, index: number): Finding[] {
  const criterion = criteria[index];
  if (criterion === undefined) return [];
  const { id, parent } = criterion;
  const path = `framework.criteria[${index}]`;
  if (criteria.findIndex((other) => other.id === id) < index) {
    const message = { fr: `« ${id} » est déjà pris.`, en: `“${id}” is already taken.` };
    return [{ path: `${path}.id`, message }];
  }
  if (parent === undefined) return [];
  if (!criteria.some((other) => other.id === parent)) {
    const message = { fr: `Aucun critère ne s’appelle « ${parent} ».`, en: `No criterion is called “${parent}”.` };
    return [{ path: `${path}.parent`, message }];
  }
  if (!isUnderItself(criteria, id)) return [];
  const message = { fr: "Ce critère finit par se tenir sous lui-même.", en: "This criterion ends up under itself." };
  return [{ path: `${path}.parent`, message }];
}

/** The criteria of a framework make a tree: identifiers used once, parents that exist, no circle. */
export const frameworkTree: Rule = {
  name: "framework-tree",
  check: ({ framework }) =>
    (framework?.criteria ?? []).flatMap((_, index) => findMisplaced(framework?.criteria ?? [], index)),
};
