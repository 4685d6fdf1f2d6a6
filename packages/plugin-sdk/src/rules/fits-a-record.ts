import { type LocalText, shortText } from "@bassin/core";
import type { LifeFunctionDefinition, SolutionTemplate } from "../definition/life-function-definition.ts";
import type { LocatedText } from "./list-local-texts.ts";
import type { Rule } from "./rule.ts";

function listSolutionTexts(solution: SolutionTemplate, path: string): LocatedText[] {
  return [
    { path: `${path}.name`, text: solution.name },
    ...solution.performances.flatMap(({ statement, beneficiaries }, index) => [
      { path: `${path}.performances[${index}].statement`, text: statement },
      { path: `${path}.performances[${index}].beneficiaries`, text: beneficiaries },
    ]),
    ...solution.components.map(({ name }, index) => ({ path: `${path}.components[${index}].name`, text: name })),
    ...(["effects", "externalities"] as const).flatMap((part) =>
      solution[part].map(({ statement }, index) => ({ path: `${path}.${part}[${index}].statement`, text: statement })),
    ),
  ];
}

function listCopiedTexts({ stakes, solutions }: LifeFunctionDefinition): LocatedText[] {
  return [
    ...stakes.map(({ label }, index) => ({ path: `stakes[${index}].label`, text: label })),
    ...solutions.flatMap((solution, index) => listSolutionTexts(solution, `solutions[${index}]`)),
  ];
}

function fits({ fr, en }: LocalText): boolean {
  return shortText.safeParse(fr).success && shortText.safeParse(en).success;
}

/** What a territory copies from a template fits in the records of core. */
export const fitsARecord: Rule = {
  name: "fits-a-record",
  check: (definition) =>
    listCopiedTexts(definition)
      .filter(({ text }) => !fits(text))
      .map(({ path }) => ({
        path,
        message: {
          fr: `Ce texte sera copié dans les données d’un territoire, qui en tiennent ${shortText.maxLength} signes.`,
          en: `This text will be copied into a territory’s data, which hold ${shortText.maxLength} characters of it.`,
        },
      })),
};
