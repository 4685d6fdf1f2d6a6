import { type OwnIndicator, type OwnProblem, reviseOwnIndicator } from "@bassin/core";
import type { AppText } from "../../locales/use-app-text.ts";
import type { Draft, DraftText } from "./draft.ts";
import { type DraftGround, saidOf } from "./said-of.ts";

/** What is to be mended, by the field it is in: `label`, `measures.0.unit`, `given.core:population`, `gives`… */
export type DraftProblems = ReadonlyMap<string, string>;

const isEmpty = (words: string | DraftText): boolean =>
  typeof words === "string" ? words.trim() === "" : words.fr.trim() === "" && words.en.trim() === "";

/** The fields nobody filled in, and numbers that are none. */
function findUnsaid(draft: Draft, { readNumber }: DraftGround, text: AppText): Map<string, string> {
  const { label, performance, method, limits, source, definedBy } = draft;
  const texts: (readonly [string, string | DraftText])[] = [
    ...Object.entries({ label, performance, method, limits, source, definedBy }),
    ...draft.measures.flatMap((one, place) =>
      Object.entries({ label: one.label, population: one.population, source: one.source }).map(
        ([field, words]) => [`measures.${place}.${field}`, words] as const,
      ),
    ),
  ];
  const numbers = [
    ...[...draft.top, ...draft.bottom].map(({ measure }) => [`given.${measure}`, draft.given[measure] ?? ""] as const),
    ["gives", draft.gives] as const,
  ];
  return new Map([
    ...texts.flatMap(([field, words]) => (isEmpty(words) ? [[field, text("ownIndicator.required")] as const] : [])),
    ...numbers.flatMap(([field, words]) =>
      readNumber(words) === undefined ? [[field, text("indicators.badNumber")] as const] : [],
    ),
  ]);
}

/** The field of the form where a problem of the definition is mended. */
function fieldOf(path: string): string {
  const [first = "", ...rest] = path.replace(/^said\./, "").split(".");
  if (first === "measures" && rest.length === 0) return "formula";
  if (first === "measures") return `measures.${rest[0]}.${rest[1] === "key" ? "label" : (rest[1] ?? "label")}`;
  if (first === "comparability") return [first, ...rest].join(".");
  if (first !== "indicator") return first;
  const [field = "label"] = rest;
  if (field === "key") return "label";
  return field === "golden" ? "gives" : field;
}

/** Problems of a definition, each in its field; the first of a field is told. */
export function placeProblems(problems: readonly OwnProblem[], locale: "fr" | "en"): DraftProblems {
  const placed = new Map<string, string>();
  for (const { path, message } of problems) {
    const field = fieldOf(path);
    if (!placed.has(field)) placed.set(field, message[locale]);
  }
  return placed;
}

interface Setting {
  readonly ground: DraftGround;
  readonly others: readonly OwnIndicator[];
  readonly text: AppText;
  readonly locale: "fr" | "en";
}

/** All that keeps a draft from being kept, found here by the rules the server follows; none when it can be sent. */
export function findDraftProblems(draft: Draft, { ground, others, text, locale }: Setting): DraftProblems {
  const unsaid = findUnsaid(draft, ground, text);
  if (unsaid.size > 0) return unsaid;
  const revised = reviseOwnIndicator(ground.before, saidOf(draft, ground), others);
  return revised.ok ? new Map() : placeProblems(revised.problems, locale);
}
