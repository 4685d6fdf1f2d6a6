import type { EcosystemAnswer } from "../api/trpc.ts";
import type { EntityForm } from "./entity-form.ts";
import { nameRow, rowsOf, type WrittenRow } from "./written-row.ts";

/** The words by which people know a record: its own, or those of the one it is about. Nothing for the common. */
export function nameInPanel(facts: EcosystemAnswer, form: EntityForm, row: WrittenRow): string {
  const own = nameRow(row);
  if (own !== "") return own;
  const [named] = form.fields.flatMap((field) => {
    if (field.kind !== "reference" || field.name === form.within?.field) return [];
    return rowsOf(facts, field.target).filter(({ id }) => id === row[field.name]);
  });
  return named === undefined ? "" : nameRow(named);
}
