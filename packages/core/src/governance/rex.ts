import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";
import { changed } from "./changed.ts";

/** An experience told by an actor: what happened, was learned, changed (§4, §4.2-5). */
export const rex = defineEntity({
  name: "rex",
  collection: "rexes",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "title",
  fields: {
    title: shortText,
    on: partialDate,
    toldBy: ref("actor"),
    beside: optional(ref("actor")),
    happened: optional(longText),
    learned: optional(longText),
    ...changed,
  },
});
export type Rex = RecordOf<typeof rex>;
