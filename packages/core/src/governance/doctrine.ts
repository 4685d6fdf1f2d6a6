import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";
import { changed } from "./changed.ts";

/** What participants choose to share of what they learned, and what it changed (§4.2-5). */
export const doctrine = defineEntity({
  name: "doctrine",
  collection: "doctrines",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "statement",
  fields: {
    statement: shortText,
    text: optional(longText),
    on: partialDate,
    session: optional(ref("reflexiveSession")),
    ...changed,
  },
});
export type Doctrine = RecordOf<typeof doctrine>;
