import type { IndicatorDefinition } from "./indicator.ts";
import type { MeasureDefinition } from "./measure.ts";
import type { MeasurePlan } from "./measure-plan.ts";

/** A measure times a number that also brings it to the unit of the sum. */
export interface PlannedTerm {
  readonly measure: MeasurePlan;
  readonly times: number;
}

type Reckoning =
  | { readonly kind: "terms"; readonly over: readonly PlannedTerm[]; readonly under?: readonly PlannedTerm[] }
  | { readonly kind: "weighted"; readonly value: MeasurePlan; readonly weight: MeasurePlan };

/** A version that was replaced: where the current one lacks its figures, its values stand. */
export interface EarlierPlan {
  readonly plan: IndicatorPlan;
  /** From its unit to the current one. */
  readonly factor: number;
  /** The first number of the newest version its values compare with; across a break, its own. */
  readonly major: number;
}

/** An indicator ready to be evaluated: references found, units aligned, rules of addition worked out. */
export interface IndicatorPlan {
  /** `food:waste-per-meal`. */
  readonly id: string;
  readonly definition: IndicatorDefinition;
  /** The measures it reads, each once. */
  readonly inputs: readonly MeasurePlan[];
  /** These, and those the versions it replaced read: a figure of any of them may change what is read. */
  readonly reads: readonly MeasurePlan[];
  /** The versions it replaced, newest first, as far as their values can stand on its scale. */
  readonly earlier: readonly EarlierPlan[];
  readonly reckoning: Reckoning;
  /** value = numerator / denominator × factor; numerator × factor when there is no denominator. */
  readonly factor: number;
  /** How readings of several territories or solutions become one. `none`: they are shown side by side. */
  readonly combine: MeasureDefinition["aggregate"]["territory"];
  readonly scope: MeasureDefinition["scope"];
}
