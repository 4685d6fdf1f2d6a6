import type { LocalText } from "../record/local-text.ts";
import { findOwnProblems, type OwnProblem } from "./find-own-problems.rules.ts";
import { listFormulaMeasures } from "./formula.ts";
import type { GoldenExample } from "./golden-example.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { MeasureDefinition } from "./measure.ts";
import type { OwnIndicator, OwnIndicatorSaid } from "./own-indicator.ts";
import { reviseDefinition } from "./revise-definition.rules.ts";

/** A definition ready to be kept, or what is to be mended in what was said. */
export type RevisedOwnIndicator =
  | { readonly ok: true; readonly own: Omit<OwnIndicator, "id" | "retired"> }
  | { readonly ok: false; readonly problems: readonly OwnProblem[] };

const compare: LocalText = {
  fr: "Le sens change : dites si les chiffres d’avant se comparent à ceux d’après.",
  en: "The meaning changes: say whether figures from before compare with those to come.",
};

/**
 * The worked examples with, when people gave none, the one a plugin also shows: a figure missing gives no value. It is
 * the first example without its last figure.
 */
export function completeGolden(golden: readonly GoldenExample[], references: readonly string[]): GoldenExample[] {
  const [first] = golden;
  const last = references.at(-1);
  if (first === undefined || last === undefined) return [...golden];
  if (golden.some(({ given }) => Object.values(given).includes(null))) return [...golden];
  return [...golden, { given: { ...first.given, [last]: null }, gives: null }];
}

/**
 * Defines an indicator, or defines it otherwise: counts its versions and those of its measures, keeps those figures were
 * entered under, and checks the whole by the rules of a plugin's (`findOwnProblems`).
 */
export function reviseOwnIndicator(
  before: OwnIndicator | undefined,
  said: OwnIndicatorSaid,
  others: readonly OwnIndicator[],
): RevisedOwnIndicator {
  const { indicator, measures, comparability, ...told } = said;
  const golden = completeGolden(indicator.golden, listFormulaMeasures(indicator.formula));
  const versions = reviseDefinition<IndicatorDefinition>(
    before?.versions ?? [],
    { ...indicator, golden },
    comparability.indicator,
  );
  const problems: OwnProblem[] = versions === undefined ? [{ path: "comparability.indicator", message: compare }] : [];
  const kept = before?.measures ?? [];
  const saidKeys = new Set(measures.map(({ key }) => key));
  const revised = measures.map((one, place) => {
    const known = kept.filter(({ key }) => key === one.key);
    const list = reviseDefinition<MeasureDefinition>(known, one, comparability.measures[one.key]);
    if (list === undefined) problems.push({ path: `comparability.measures.${place}`, message: compare });
    return list ?? [];
  });
  if (before !== undefined && before.versions[0]?.key !== indicator.key) {
    const message = {
      fr: "Ce nom ne change plus : des chiffres y renvoient.",
      en: "This name no longer changes: figures point to it.",
    };
    problems.push({ path: "indicator.key", message });
  }
  if (problems.length > 0 || versions === undefined) return { ok: false, problems };
  const unsaid = kept.filter(({ key }) => !saidKeys.has(key));
  const own = { ...told, measures: [...revised.flat(), ...unsaid], versions } as Omit<OwnIndicator, "id" | "retired">;
  const found = findOwnProblems(own, others);
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, own };
}
