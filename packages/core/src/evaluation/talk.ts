import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

/**
 * What was said of the spread between voices, when people talked about a criterion. It settles nothing: the judgements
 * stay as they were said (domain §5).
 */
export const talk = defineEntity({
  name: "talk",
  collection: "talks",
  scope: "ecosystem",
  folder: "evaluation",
  attested: false,
  label: "text",
  fields: {
    framework: shortText,
    frameworkVersion: shortText,
    criterion: shortText,
    aboutActor: optional(ref("actor")),
    aboutSolution: optional(ref("solution")),
    on: partialDate,
    /** Who was there, as they wish to be named. */
    between: optional(longText),
    text: longText,
    /** On what people still do not agree. */
    disagreement: optional(longText),
  },
});
export type Talk = RecordOf<typeof talk>;
