import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional } from "../record/field.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** An actor in a body (§4.2-5). */
export const seat = defineEntity({
  name: "seat",
  collection: "seats",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "actor",
  fields: {
    body: ref("governingBody"),
    actor: ref("actor"),
    college: optional(ref("college")),
    ...validTime,
  },
});
export type Seat = RecordOf<typeof seat>;
