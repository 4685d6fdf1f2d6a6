import type { LocalText } from "../record/local-text.ts";
import { referToMeasure } from "./compile-definitions.rules.ts";
import type { IndicatorPlan } from "./indicator-plan.ts";

type Term = { readonly measure: string; readonly times?: number };

/** The label of a measure as a formula names it. */
function labelOf({ inputs }: IndicatorPlan, reference: string): LocalText {
  const input = inputs.find(({ id }) => referToMeasure(id) === reference);
  const { fr, en } = input?.definition.label ?? { fr: reference, en: reference };
  return { fr: `«\u00A0${fr}\u00A0»`, en: `“${en}”` };
}

function sayTerms(plan: IndicatorPlan, terms: readonly Term[]): LocalText {
  const said = terms.map(({ measure, times = 1 }, index): LocalText => {
    const { fr, en } = labelOf(plan, measure);
    const sign = times < 0 ? "− " : index === 0 ? "" : "+ ";
    const count = Math.abs(times) === 1 ? "" : `${Math.abs(times)} × `;
    return { fr: `${sign}${count}${fr}`, en: `${sign}${count}${en}` };
  });
  return { fr: said.map(({ fr }) => fr).join(" "), en: said.map(({ en }) => en).join(" ") };
}

function sayOver(plan: IndicatorPlan, over: readonly Term[], under: readonly Term[]): LocalText {
  const [top, bottom] = [sayTerms(plan, over), sayTerms(plan, under)];
  const hold = (text: string, terms: readonly Term[]) => (terms.length > 1 ? `(${text})` : text);
  return {
    fr: `${hold(top.fr, over)} divisé par ${hold(bottom.fr, under)}`,
    en: `${hold(top.en, over)} divided by ${hold(bottom.en, under)}`,
  };
}

/** How an indicator is computed, in a sentence without a full stop, with the labels of its measures. */
export function sayFormula(plan: IndicatorPlan): LocalText {
  const { formula } = plan.definition;
  switch (formula.kind) {
    case "count":
      return sayTerms(
        plan,
        formula.of.map((measure) => ({ measure })),
      );
    case "ratio": {
      const { fr, en } = sayOver(plan, formula.numerator, formula.denominator);
      const times = formula.factor === 1 ? "" : `, × ${formula.factor}`;
      return { fr: `${fr}${times}`, en: `${en}${times}` };
    }
    case "weighted-mean": {
      const [value, weight] = [labelOf(plan, formula.value), labelOf(plan, formula.weight)];
      return {
        fr: `moyenne de ${value.fr}, chaque part comptant selon ${weight.fr}`,
        en: `mean of ${value.en}, each part counting by ${weight.en}`,
      };
    }
    case "survey-share": {
      const [favourable, answers] = [labelOf(plan, formula.favourable), labelOf(plan, formula.answers)];
      return {
        fr: `${favourable.fr} parmi ${answers.fr}, avec la marge d’une enquête`,
        en: `${favourable.en} among ${answers.en}, with the margin of a survey`,
      };
    }
  }
}
