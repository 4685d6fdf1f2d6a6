import { convertUnit } from "./convert-unit.rules.ts";
import { listFormulaMeasures } from "./formula.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { IndicatorPlan, PlannedTerm } from "./indicator-plan.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { units } from "./unit.ts";

interface NamedIndicator {
  readonly namespace: string;
  readonly definition: IndicatorDefinition;
  readonly measures: ReadonlyMap<string, MeasurePlan>;
}

type Find = (reference: string) => MeasurePlan | undefined;
type Worked = Pick<IndicatorPlan, "reckoning" | "factor" | "combine">;
type Term = { readonly measure: string; readonly times?: number };

/** Prepares one version of an indicator; none when it reads a measure nobody defines or adds units that cannot be added. */
export function planIndicator({ namespace, definition, measures }: NamedIndicator): IndicatorPlan | undefined {
  const find: Find = (reference) => measures.get(reference.includes(":") ? reference : `${namespace}:${reference}`);
  const found = listFormulaMeasures(definition.formula).map(find);
  const inputs = found.filter((plan) => plan !== undefined);
  const worked = workOut(definition, find);
  if (worked === undefined || inputs.length < found.length) return undefined;
  const scope = inputs.some((plan) => plan.definition.scope === "solution") ? "solution" : "territory";
  return { id: `${namespace}:${definition.key}`, definition, inputs, reads: inputs, earlier: [], scope, ...worked };
}

function workOut({ formula, unit }: IndicatorDefinition, find: Find): Worked | undefined {
  switch (formula.kind) {
    case "count": {
      const over = planTerms(
        formula.of.map((measure) => ({ measure })),
        find,
        unit,
      );
      return over && { reckoning: { kind: "terms", over }, factor: 1, combine: combineCount(over) };
    }
    case "ratio": {
      const over = planTerms(formula.numerator, find);
      const under = planTerms(formula.denominator, find);
      return over && under && { ...planShare(over, under), factor: formula.factor };
    }
    case "survey-share": {
      const over = planTerms([{ measure: formula.favourable }], find);
      const under = planTerms([{ measure: formula.answers }], find);
      const [multiple, parts] = units[unit].scale;
      return over && under && { ...planShare(over, under), factor: parts / multiple };
    }
    case "weighted-mean":
      return planWeighted(find(formula.value), find(formula.weight), unit);
  }
}

/** Terms in one unit: the one asked for, else the unit of the first term. */
function planTerms(terms: readonly Term[], find: Find, wanted?: string): PlannedTerm[] | undefined {
  const planned: PlannedTerm[] = [];
  const unit = wanted ?? find(terms[0]?.measure ?? "")?.definition.unit;
  for (const { measure: reference, times = 1 } of terms) {
    const measure = find(reference);
    const factor = measure && convertUnit(1, measure.definition.unit, unit ?? "");
    if (measure === undefined || factor === undefined) return undefined;
    planned.push({ measure, times: times * factor });
  }
  return planned;
}

function planShare(over: readonly PlannedTerm[], under: readonly PlannedTerm[]): Omit<Worked, "factor"> {
  const additive = [...over, ...under].every(({ measure }) => measure.definition.aggregate.territory === "sum");
  return { reckoning: { kind: "terms", over, under }, combine: additive ? "sum" : "none" };
}

function planWeighted(value: MeasurePlan | undefined, weight: MeasurePlan | undefined, unit: string) {
  const factor = value && convertUnit(1, value.definition.unit, unit);
  if (value === undefined || weight === undefined || factor === undefined) return undefined;
  const combine = weight.definition.aggregate.territory === "sum" ? ("sum" as const) : ("none" as const);
  return { reckoning: { kind: "weighted" as const, value, weight }, factor, combine };
}

function combineCount(over: readonly PlannedTerm[]): IndicatorPlan["combine"] {
  const [first] = over;
  if (over.length === 1 && first !== undefined) return first.measure.definition.aggregate.territory;
  return over.every(({ measure }) => measure.definition.aggregate.territory === "sum") ? "sum" : "none";
}
