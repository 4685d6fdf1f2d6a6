import type { EcosystemAnswer } from "../api/trpc.ts";
import type { EntityForm, FieldForm } from "./entity-form.ts";
import { rowsOf } from "./written-row.ts";

type WordOf = Extract<FieldForm, { readonly kind: "word-of" }>;

/** The short texts to choose among: those that the record it belongs to lists. */
export function findListed(
  facts: EcosystemAnswer,
  { form, field: { through, list } }: { readonly form: EntityForm; readonly field: WordOf },
  said: Readonly<Record<string, unknown>>,
): readonly string[] {
  const owner = form.fields.find(({ name }) => name === through);
  if (owner?.kind !== "reference") return [];
  const words = rowsOf(facts, owner.target).find(({ id }) => id === said[through])?.[list];
  return Array.isArray(words) ? words.map(String) : [];
}
