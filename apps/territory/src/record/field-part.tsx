import { ChoicePart, NumberPart, WordOfPart, YesNoPart } from "./choice-parts.tsx";
import type { EntityForm, FieldForm } from "./entity-form.ts";
import { ItemsPart } from "./items-part.tsx";
import { ReferencePart, ReferencesPart } from "./list-parts.tsx";
import { PartiesPart } from "./party-part.tsx";
import { ChoicesPart, LifeFunctionsPart } from "./several-parts.tsx";
import { TextPart } from "./text-part.tsx";
import { WordsPart } from "./words-part.tsx";
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
    case "word-of":
      return <WordOfPart {...at} field={field} />;
    case "words":
      return <WordsPart {...at} field={field} />;
    case "choices":
      return <ChoicesPart {...at} field={field} />;
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
