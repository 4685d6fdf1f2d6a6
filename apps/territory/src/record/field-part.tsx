import { ChoicePart, LifeFunctionsPart, NumberPart, ReferencePart, YesNoPart } from "./choice-parts.tsx";
import type { EntityForm, FieldForm } from "./entity-form.ts";
import { ItemsPart } from "./items-part.tsx";
import { PartiesPart, ReferencesPart } from "./list-parts.tsx";
import { TextPart } from "./text-part.tsx";
import type { WrittenRow } from "./written-row.ts";

export interface FieldPartProps {
  form: EntityForm;
  row: WrittenRow;
  field: FieldForm;
}

/** One part of a fact, written as its kind asks. */
export function FieldPart({ form, row, field }: FieldPartProps) {
  const at = { form, row };
  switch (field.kind) {
    case "text":
    case "date":
      return <TextPart {...at} field={field} />;
    case "number":
      return <NumberPart {...at} field={field} />;
    case "yes-no":
      return <YesNoPart {...at} field={field} />;
    case "choice":
      return <ChoicePart {...at} field={field} />;
    case "life-functions":
      return <LifeFunctionsPart {...at} field={field} />;
    case "reference":
      return <ReferencePart {...at} field={field} />;
    case "references":
      return <ReferencesPart {...at} field={field} />;
    case "parties":
      return <PartiesPart {...at} field={field} />;
    case "items":
      return <ItemsPart {...at} field={field} />;
  }
}
