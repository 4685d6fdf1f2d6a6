import type { EntityForm, FieldForm } from "./entity-form.ts";
import type { WrittenRow } from "./written-row.ts";

/** One part of one record, to be written. */
export interface FieldProps<Kind extends FieldForm["kind"]> {
  readonly form: EntityForm;
  readonly row: WrittenRow;
  readonly field: Extract<FieldForm, { readonly kind: Kind }>;
}
