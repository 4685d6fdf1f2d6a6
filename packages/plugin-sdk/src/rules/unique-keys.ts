import type { SolutionTemplate } from "../definition/life-function-definition.ts";
import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

function findRepeatedKeys(list: readonly { readonly key: string }[], path: string): Finding[] {
  const seen = new Map<string, number>();
  return list.flatMap(({ key }, index) => {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    const message = {
      fr: `La clé « ${key} » est déjà celle de ${path}[${first}].`,
      en: `The key “${key}” is already that of ${path}[${first}].`,
    };
    return [{ path: `${path}[${index}].key`, message }];
  });
}

function findRepeatedInSolution(solution: SolutionTemplate, path: string): Finding[] {
  return (["performances", "components", "questions", "effects", "externalities"] as const).flatMap((part) =>
    findRepeatedKeys(solution[part], `${path}.${part}`),
  );
}

/** Two definitions of the same list never share a key. */
export const uniqueKeys: Rule = {
  name: "unique-keys",
  check: ({ stakes, solutions, actorRoles, codeLists = [] }) => [
    ...findRepeatedKeys(stakes, "stakes"),
    ...findRepeatedKeys(solutions, "solutions"),
    ...findRepeatedKeys(actorRoles, "actorRoles"),
    ...findRepeatedKeys(codeLists, "codeLists"),
    ...solutions.flatMap((solution, index) => findRepeatedInSolution(solution, `solutions[${index}]`)),
  ],
};
