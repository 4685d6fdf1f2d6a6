import { lifeFunctions } from "@bassin/core";
import type { FieldForm } from "./entity-form.ts";

/** What a field of the line holds before anyone chose: a word that must be chosen, or the only record there is. */
export function startOf(field: FieldForm, choices: readonly { readonly id: string }[], today: string): string {
  if (field.kind === "choice") return field.options[0]?.value ?? "";
  if (field.kind === "life-functions") return lifeFunctions[0];
  if (field.kind === "reference" && field.isRequired) return choices.length === 1 ? (choices[0]?.id ?? "") : "";
  return field.kind === "date" && field.isRequired ? today : "";
}

/** What the API is told of a field: nothing when it was left unsaid. */
export function readSaid(field: FieldForm, words: string): unknown {
  if (words.trim() === "") return undefined;
  if (field.kind === "life-functions") return [words];
  return field.kind === "number" ? Number(words.replace(",", ".").replaceAll(/\s/g, "")) : words.trim();
}
