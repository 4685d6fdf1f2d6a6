import { convertUnit } from "./convert-unit.rules.ts";
import { majorOf } from "./definition-version.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { EarlierPlan, IndicatorPlan } from "./indicator-plan.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { planIndicator } from "./plan-indicator.rules.ts";

interface NamedVersions {
  readonly namespace: string;
  /** Every version of one indicator, in any order. */
  readonly definitions: readonly IndicatorDefinition[];
  readonly measures: ReadonlyMap<string, MeasurePlan>;
}

/** How values of a version are read beside those of the current one. */
interface VersionEra {
  /** The newest version values of this one compare with. */
  readonly major: number;
  /** From its unit to the current one; none when they cannot stand on one scale. */
  readonly factor: number | undefined;
}

/**
 * Prepares the newest version of an indicator, with those it replaced behind it: where the newest lacks its figures, an
 * older one speaks for the period it was measured in. None when the newest cannot be planned.
 */
export function planVersions({ namespace, definitions, measures }: NamedVersions): IndicatorPlan | undefined {
  const [current, ...older] = definitions.toSorted((one, other) => majorOf(other.version) - majorOf(one.version));
  if (current === undefined) return undefined;
  const plan = planIndicator({ namespace, definition: current, measures });
  if (plan === undefined || older.length === 0) return plan;
  const earlier: EarlierPlan[] = [];
  let newer = current;
  let era: VersionEra = { major: majorOf(current.version), factor: 1 };
  for (const definition of older) {
    era = stepBack(era, { newer, definition, current });
    newer = definition;
    const behind = planIndicator({ namespace, definition, measures });
    if (behind === undefined || era.factor === undefined) continue;
    // A share cannot be turned back into a total: their values never compare.
    const isComparable = hasDenominator(behind) === hasDenominator(plan);
    earlier.push({ plan: behind, factor: era.factor, major: isComparable ? era.major : majorOf(definition.version) });
  }
  const reads = new Map(
    [plan, ...earlier.map((one) => one.plan)].flatMap(({ inputs }) => inputs.map((one) => [one.id, one])),
  );
  return { ...plan, earlier, reads: [...reads.values()] };
}

const hasDenominator = ({ reckoning }: IndicatorPlan): boolean =>
  reckoning.kind === "weighted" || reckoning.under !== undefined;

interface Step {
  readonly newer: IndicatorDefinition;
  readonly definition: IndicatorDefinition;
  readonly current: IndicatorDefinition;
}

function stepBack({ major, factor }: VersionEra, { newer, definition, current }: Step): VersionEra {
  const comparability = newer.supersedes?.comparability;
  if (comparability === undefined || comparability.kind === "break") {
    return { major: majorOf(definition.version), factor: convertUnit(1, definition.unit, current.unit) };
  }
  const step =
    comparability.kind === "convertible" ? comparability.factor : convertUnit(1, definition.unit, newer.unit);
  return { major, factor: factor === undefined || step === undefined ? undefined : factor * step };
}
