import type { LocalText } from "../record/local-text.ts";
import { isBundle } from "../solution/integration.rules.ts";
import type { SolutionsReading } from "./carrying-solution.rules.ts";
import type { CriterionId } from "./criterion-id.ts";
import type { CriterionReading } from "./diagnosis.ts";
import type { FactsAt } from "./facts-at.ts";
import type { SolutionAt } from "./solution-at.ts";

/** What a verdict rests on. */
export interface VerdictGround {
  readonly view: FactsAt;
  readonly criteria: readonly CriterionReading[];
  readonly solutions: SolutionsReading;
}

/** Constitutive criteria that stand in the way: neither met nor inapplicable. */
export function listOpen(criteria: readonly CriterionReading[]): CriterionReading[] {
  return criteria.filter(
    ({ force, status }) => force === "constitutive" && status !== "met" && status !== "not-applicable",
  );
}

/** What the carrying solution lacks and another one holds: until it holds by itself, two halves do not make a whole. */
export function listOwnGaps(
  criteria: readonly CriterionReading[],
  { own }: SolutionsReading,
): { readonly id: CriterionId; readonly sentence: LocalText }[] {
  return criteria.flatMap(({ id, force, status }) => {
    const alone = own.get(id);
    const isLent = force === "constitutive" && status === "met" && alone !== undefined && alone.status !== "met";
    return isLent ? [{ id, sentence: alone.sentence }] : [];
  });
}

/** The bundles in the way: all those that name components, none of which holds; otherwise none. */
export function listBundles({ considered }: SolutionsReading): SolutionAt[] {
  const composed = considered.filter((solution) => solution.components.length > 0);
  const bundles = composed.filter(isBundle);
  return bundles.length === composed.length ? bundles : [];
}
