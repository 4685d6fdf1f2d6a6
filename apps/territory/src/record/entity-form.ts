import type { EntityName } from "@bassin/core";
import type { AppKey } from "../locales/use-app-text.ts";
import type { Collection } from "./written-row.ts";

/** A word to choose among others. */
export interface Option {
  readonly value: string;
  readonly word: AppKey;
}

/** How one part of a fact is written. */
type FieldKind =
  | { readonly kind: "text"; readonly isLong?: true; readonly isRequired?: true }
  | { readonly kind: "date"; readonly isRequired?: true }
  | { readonly kind: "number"; readonly isRequired?: true }
  | { readonly kind: "yes-no"; readonly isRequired?: true }
  | { readonly kind: "choice"; readonly options: readonly Option[]; readonly isRequired?: true }
  | { readonly kind: "choices"; readonly options: readonly Option[] }
  /** A list of short texts, such as the options compared. */
  | { readonly kind: "words"; readonly isRequired?: true }
  /** One of the short texts that another record lists, such as an option of the round a cost belongs to. */
  | { readonly kind: "word-of"; readonly through: string; readonly list: string; readonly isRequired?: true }
  | { readonly kind: "life-functions" }
  | {
      readonly kind: "reference";
      readonly target: Collection;
      readonly isRequired?: true;
      /** What leaving it unsaid means, such as the common. */
      readonly none?: AppKey;
    }
  | { readonly kind: "references"; readonly target: Collection }
  | { readonly kind: "parties" }
  | {
      readonly kind: "items";
      /** What each item chooses, and the name it has in the record. */
      readonly chooses: string;
      readonly options: readonly Option[];
      readonly dated: "on" | "since";
      /** What each item may tell, when it does. */
      readonly tells?: string;
    };

/** One part of a fact, under the words that ask for it. */
export type FieldForm = { readonly name: string; readonly label: AppKey } & FieldKind;

/** How the facts of one entity are written: one line to add one, then one field for each part. */
export interface EntityForm {
  readonly entity: EntityName;
  readonly collection: Collection;
  /** Where the API writes it: folder and entity. */
  readonly path: string;
  readonly question: AppKey;
  /** The fields the line asks for; the first text is the one that is typed. */
  readonly asks: readonly string[];
  /** What is said of a new fact besides what the line asks, on a day. */
  readonly start: (today: string) => Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldForm[];
  /** The entity in whose list it is told, and the field by which it belongs there. */
  readonly within?: { readonly entity: EntityName; readonly field: string };
}

/** Words to choose among, under one branch of the words of the app. */
export const listOptions = (branch: string, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, word: `${branch}.${value}` as AppKey }));

/** From when until when. */
export const spanFields: readonly FieldForm[] = [
  { kind: "date", name: "since", label: "writing.label.since" },
  { kind: "date", name: "until", label: "writing.label.until" },
];

/** Where it comes from. */
export const sourceField: FieldForm = { kind: "text", isLong: true, name: "source", label: "writing.label.source" };

/** The solution it belongs to. */
export const solutionField: FieldForm = {
  kind: "reference",
  name: "solution",
  target: "solutions",
  isRequired: true,
  label: "writing.label.solution",
};
