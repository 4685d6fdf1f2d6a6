import type { LocalText } from "../record/local-text.ts";
import type { DefinitionProblem, DefinitionRuleName } from "./definition-problem.ts";
import type { DefinitionSet } from "./definition-set.ts";
import type { MeasureDefinition } from "./measure.ts";
import { sharedCodeLists } from "./shared-code-lists.ts";

function say(rule: DefinitionRuleName, path: string, message: LocalText): DefinitionProblem {
  return { rule, path, message };
}

/** A list of a plugin never takes the name of one of core. */
export function findTakenLists({ codeLists }: DefinitionSet): DefinitionProblem[] {
  return codeLists.flatMap(({ key }, index) => {
    if (!sharedCodeLists.some((shared) => shared.key === key)) return [];
    return say("own-code-lists", `codeLists[${index}].key`, {
      fr: `La liste « ${key} » existe déjà pour tous les plugins : employez-la, ou donnez un autre nom à la vôtre.`,
      en: `The list “${key}” already exists for every plugin: use it, or name yours otherwise.`,
    });
  });
}

/** A breakdown is a code list that exists. */
export function findUnknownBreakdowns({ codeLists, measures }: DefinitionSet): DefinitionProblem[] {
  const known = new Set([...sharedCodeLists, ...codeLists].map(({ key }) => key));
  return measures.flatMap(({ breakdowns }, index) =>
    breakdowns.flatMap((key, place) => {
      if (known.has(key)) return [];
      return say("known-breakdowns", `measures[${index}].breakdowns[${place}]`, {
        fr: `Aucune liste de codes ne s’appelle « ${key} ».`,
        en: `No code list is called “${key}”.`,
      });
    }),
  );
}

function findBadMissingRule({ aggregate, whenPartMissing }: MeasureDefinition, index: number): DefinitionProblem[] {
  if (aggregate.time !== "sum" || whenPartMissing === "none") return [];
  return [
    say("missing-rule", `measures[${index}].whenPartMissing`, {
      fr: "Une somme à qui il manque une partie est trop basse : écrivez « none ».",
      en: "A sum with a part missing is too low: write “none”.",
    }),
  ];
}

/** A measure that adds up in time says nothing while a part is missing, and no earlier year stands for it. */
export function findBadMissingRules({ measures }: DefinitionSet): DefinitionProblem[] {
  return measures.flatMap((measure, index) => {
    const problems = findBadMissingRule(measure, index);
    if (measure.aggregate.time !== "sum" || (measure.standsForYears ?? 0) === 0) return problems;
    const message = {
      fr: "Ce qui s’additionne dans le temps se compte à nouveau chaque année : retirez « standsForYears ».",
      en: "What adds up in time is counted afresh each year: take “standsForYears” away.",
    };
    return [...problems, say("missing-rule", `measures[${index}].standsForYears`, message)];
  });
}
