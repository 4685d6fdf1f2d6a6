import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional, shortText } from "../record/field.ts";
import { ref } from "../record/reference.ts";

/** A group of actors of one kind in a body or a legal structure (§4.2-5). */
export const college = defineEntity({
  name: "college",
  collection: "colleges",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "name",
  fields: {
    name: shortText,
    body: optional(ref("governingBody")),
    structure: optional(ref("legalStructure")),
    votes: optional(shortText),
  },
});
export type College = RecordOf<typeof college>;
