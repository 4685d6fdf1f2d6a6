import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref, refs } from "../record/reference.ts";

/** What was decided, where, by whom (§4.2-5). */
export const decision = defineEntity({
  name: "decision",
  collection: "decisions",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "title",
  fields: {
    title: shortText,
    on: partialDate,
    body: optional(ref("governingBody")),
    decidedBy: optional(refs("actor")),
    text: optional(longText),
  },
});
export type Decision = RecordOf<typeof decision>;
