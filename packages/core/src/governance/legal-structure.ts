import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional, shortText } from "../record/field.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** A legal form that an ecosystem gave itself. It is an actor too (§4.2-5). */
export const legalStructure = defineEntity({
  name: "legalStructure",
  collection: "legalStructures",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "form",
  fields: {
    actor: ref("actor"),
    form: shortText,
    /** Foreshadows a later form: an association before a SCIC. */
    prefigures: optional(shortText),
    ...validTime,
  },
});
export type LegalStructure = RecordOf<typeof legalStructure>;
