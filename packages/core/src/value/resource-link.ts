import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional, shortText } from "../record/field.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** A mediate effect that has become a resource for an actor, a sector, the territory (§4.2-4). */
export const resourceLink = defineEntity({
  name: "resourceLink",
  collection: "resourceLinks",
  scope: "ecosystem",
  folder: "value",
  attested: true,
  label: "statement",
  fields: {
    effect: ref("usefulEffect"),
    statement: shortText,
    /** The actor it is a resource for, or the sector or territory named in words. */
    actor: optional(ref("actor")),
    towards: optional(shortText),
    ...validTime,
  },
});
export type ResourceLink = RecordOf<typeof resourceLink>;
