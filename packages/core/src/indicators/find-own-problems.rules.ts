import type { LocalText } from "../record/local-text.ts";
import type { DefinitionProblem } from "./definition-problem.ts";
import { findDefinitionProblems, findExampleProblems } from "./definition-problems.rules.ts";
import type { DefinitionSet } from "./definition-set.ts";
import { newestOf } from "./definition-version.ts";
import { type OwnIndicator, ownNamespace } from "./own-indicator.ts";

type Definitions = Pick<OwnIndicator, "measures" | "versions">;

/** What is wrong with a definition of a territory: in which field of what was said, and what to do. */
export interface OwnProblem {
  readonly path: string;
  readonly message: LocalText;
}

const keyOf = ({ versions }: Definitions): string => versions[0]?.key ?? "";

const taken: LocalText = {
  fr: "Ce nom est déjà pris ici : changez un mot du titre.",
  en: "This name is already taken here: change a word of the title.",
};

function findTakenKeys(own: Definitions, others: readonly Definitions[]): OwnProblem[] {
  const measures = new Set(others.flatMap((one) => one.measures.map(({ key }) => key)));
  return [
    ...(others.some((one) => keyOf(one) === keyOf(own)) ? [{ path: "indicator.key", message: taken }] : []),
    ...listKeys(own).flatMap((key, place) =>
      measures.has(key) ? [{ path: `measures.${place}.key`, message: taken }] : [],
    ),
  ];
}

/** The measures of a definition, each once, in the order they were first said. */
const listKeys = ({ measures }: Definitions): string[] => [...new Set(measures.map(({ key }) => key))];

/** Where a problem of the set is in what was said. Those of others are told as what this change would break. */
function place({ path, message }: DefinitionProblem, own: Definitions, set: DefinitionSet): OwnProblem {
  const [, list = "", number = "", rest = ""] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const within = rest.replaceAll(/\[(\d+)\]/g, ".$1");
  const index = Number(number);
  const definition = list === "measures" ? set.measures[index] : set.indicators[index];
  const mine: readonly unknown[] = [...own.measures, ...own.versions];
  if (definition === undefined || !mine.includes(definition)) {
    const { fr = "", en = "" } = definition?.label ?? {};
    return {
      path: "measures",
      message: { fr: `« ${fr} » ne tiendrait plus : ${message.fr}`, en: `“${en}” would no longer hold: ${message.en}` },
    };
  }
  if (list === "indicators") return { path: `indicator.${within}`, message };
  return { path: `measures.${listKeys(own).indexOf(definition.key)}.${within}`, message };
}

/**
 * All that keeps a territory's definition from being kept, by the very rules of a plugin's: names, references, units,
 * versions, missing rules, and its worked examples, computed. `others` are those already defined there.
 */
export function findOwnProblems(own: Definitions, others: readonly Definitions[]): OwnProblem[] {
  const set: DefinitionSet = {
    namespace: ownNamespace,
    codeLists: [],
    measures: [...own.measures, ...others.flatMap(({ measures }) => measures)],
    indicators: [...own.versions, ...others.flatMap(({ versions }) => versions)],
  };
  const named = findTakenKeys(own, others);
  if (named.length > 0) return named;
  const newest = newestOf(own.versions);
  const found = [...findDefinitionProblems(set), ...findExampleProblems(set)].map((problem) =>
    place(problem, own, set),
  );
  const unread = listKeys(own).filter((key) => newest !== undefined && !isRead(key, set));
  const told = unread.map((key): OwnProblem => {
    const message = {
      fr: "Aucun calcul ne lit cette mesure : employez-la, ou retirez-la.",
      en: "No formula reads this measure: use it, or take it away.",
    };
    return { path: `measures.${listKeys(own).indexOf(key)}.label`, message };
  });
  return [...found, ...told];
}

const isRead = (key: string, { indicators }: DefinitionSet): boolean =>
  indicators.some(({ formula }) => JSON.stringify(formula).includes(`"${key}"`));

/** What is wrong between the definitions a territory's file holds, each with its place in the file. */
export function findOwnFileProblems(own: readonly OwnIndicator[]): OwnProblem[] {
  return own.flatMap((one, index) =>
    findOwnProblems(
      one,
      own.filter((other) => other !== one),
    ).map(({ path, message }) => ({ path: `ownIndicators[${index}].${path}`, message })),
  );
}
