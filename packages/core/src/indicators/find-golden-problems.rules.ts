import { checkGolden } from "./check-golden.rules.ts";
import type { DefinitionProblem } from "./definition-problem.ts";
import { type IndicatorCheck, sayProblem } from "./find-indicator-problems.rules.ts";
import { listFormulaMeasures } from "./formula.ts";

/** One example gives a value, another shows what happens when a figure is missing, and both name every measure. */
function findIncompleteExamples({ indicator, path }: IndicatorCheck): DefinitionProblem[] {
  const references = listFormulaMeasures(indicator.formula).toSorted();
  const problems = indicator.golden.flatMap(({ given }, index) => {
    if (Object.keys(given).sort().join() === references.join()) return [];
    return sayProblem("golden-examples", `${path}.golden[${index}].given`, {
      fr: `Donnez chaque mesure du calcul, et elles seules : ${references.join(", ")}. « null » dit qu’elle manque.`,
      en: `Give each measure of the formula, and only these: ${references.join(", ")}. “null” says one is missing.`,
    });
  });
  const isWhole = indicator.golden.some(({ gives }) => gives !== null);
  const isMissing = indicator.golden.some(({ given }) => Object.values(given).includes(null));
  if (isWhole && isMissing) return problems;
  const message = {
    fr: "Il faut un exemple qui donne une valeur, et un où une mesure manque (« null »).",
    en: "One example must give a value, and one must lack a measure (“null”).",
  };
  return [...problems, sayProblem("golden-examples", `${path}.golden`, message)];
}

function findGoldenMismatches({ namespace, indicator, path, compiled }: IndicatorCheck): DefinitionProblem[] {
  const plan = compiled.indicators.get(`${namespace}:${indicator.key}`);
  if (plan === undefined || plan.definition.version !== indicator.version) return [];
  return checkGolden(plan).map(({ place, expected, computed }) =>
    sayProblem("golden-values", `${path}.golden[${place}].gives`, {
      fr: `L’exemple annonce ${expected} et le calcul donne ${computed}.`,
      en: `The example says ${expected} and the formula gives ${computed}.`,
    }),
  );
}

/** What is wrong with the golden examples of one indicator. */
export function findGoldenProblems(check: IndicatorCheck): DefinitionProblem[] {
  return [...findIncompleteExamples(check), ...findGoldenMismatches(check)];
}
