import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** Who takes charge of a component. Without an actor, the common holds it (§4.2-2). */
export const holding = defineEntity({
  name: "holding",
  collection: "holdings",
  scope: "ecosystem",
  folder: "solution",
  attested: false,
  label: "component",
  fields: {
    component: ref("component"),
    /** None: held in common. */
    actor: optional(ref("actor")),
    note: optional(longText),
    ...validTime,
  },
});
export type Holding = RecordOf<typeof holding>;
