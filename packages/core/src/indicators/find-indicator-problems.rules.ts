import type { LocalText } from "../record/local-text.ts";
import { type CompiledDefinitions, nameMeasure } from "./compile-definitions.rules.ts";
import type { DefinitionProblem, DefinitionRuleName } from "./definition-problem.ts";
import { findUnitProblem } from "./find-unit-problem.rules.ts";
import { listFormulaMeasures } from "./formula.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { MeasureDefinition } from "./measure.ts";

/** One indicator, with what it may read. */
export interface IndicatorCheck {
  readonly namespace: string;
  readonly indicator: IndicatorDefinition;
  readonly path: string;
  readonly compiled: CompiledDefinitions;
}

/** A problem, in both languages. */
export function sayProblem(rule: DefinitionRuleName, path: string, message: LocalText): DefinitionProblem {
  return { rule, path, message };
}

function findMeasure({ namespace, compiled }: IndicatorCheck, reference: string): MeasureDefinition | undefined {
  return compiled.measures.get(nameMeasure(namespace, reference))?.definition;
}

function findUnknownMeasures(check: IndicatorCheck): DefinitionProblem[] {
  return listFormulaMeasures(check.indicator.formula)
    .filter((reference) => findMeasure(check, reference) === undefined)
    .map((reference) =>
      sayProblem("known-measures", `${check.path}.formula`, {
        fr: `Aucune mesure ne s’appelle « ${reference} », ni ici ni dans le socle commun.`,
        en: `No measure is called “${reference}”, neither here nor in core.`,
      }),
    );
}

function findReadingProblems(check: IndicatorCheck): DefinitionProblem[] {
  const { indicator, path } = check;
  const references = listFormulaMeasures(indicator.formula);
  const measures = references.map((reference) => ({ reference, measure: findMeasure(check, reference) }));
  const own = measures.filter(({ reference }) => !reference.includes(":"));
  const lacking = indicator.breakdowns.flatMap((key, index) =>
    measures
      .filter(({ measure }) => measure !== undefined && !measure.breakdowns.includes(key))
      .map(({ reference }) =>
        sayProblem("known-breakdowns", `${path}.breakdowns[${index}]`, {
          fr: `La mesure « ${reference} » ne se détaille pas par « ${key} ».`,
          en: `The measure “${reference}” is not broken down by “${key}”.`,
        }),
      ),
  );
  if (new Set(own.map(({ measure }) => measure?.scope)).size <= 1) return lacking;
  const message = {
    fr: "Cet indicateur mêle des mesures de territoire et des mesures de solution.",
    en: "This indicator mixes measures of the territory and measures of a solution.",
  };
  return [...lacking, sayProblem("one-scope", `${path}.formula`, message)];
}

function findMeanProblem(check: IndicatorCheck): DefinitionProblem[] {
  const { formula } = check.indicator;
  if (formula.kind !== "weighted-mean") return [];
  const value = findMeasure(check, formula.value);
  if (value === undefined || (value.aggregate.territory === "none" && value.aggregate.time !== "sum")) return [];
  return [
    sayProblem("mean-not-summed", `${check.path}.formula.value`, {
      fr: `« ${formula.value} » est déjà une moyenne : sa mesure ne s’additionne ni entre territoires ni dans le temps.`,
      en: `“${formula.value}” is already a mean: its measure adds up neither across territories nor in time.`,
    }),
  ];
}

function findRangeProblem({ indicator, path }: IndicatorCheck): DefinitionProblem[] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = indicator.range;
  if (min < max) return [];
  return [
    sayProblem("range-in-order", `${path}.range`, {
      fr: "Le bas de l’intervalle n’est pas sous le haut.",
      en: "The bottom of the range is not below its top.",
    }),
  ];
}

/** Everything wrong with one indicator. */
export function findIndicatorProblems(check: IndicatorCheck): DefinitionProblem[] {
  const unknown = findUnknownMeasures(check);
  if (unknown.length > 0) return unknown;
  const unit = findUnitProblem(check.indicator, (reference) => findMeasure(check, reference)?.unit);
  return [
    ...findReadingProblems(check),
    ...(unit === undefined ? [] : [sayProblem("unit-algebra", `${check.path}.unit`, unit)]),
    ...findMeanProblem(check),
    ...findRangeProblem(check),
  ];
}
