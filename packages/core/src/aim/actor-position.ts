import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

/** What is at stake for an actor, what it can give, its limits and what it expects, as said on a day (§4.2-1). */
export const actorPosition = defineEntity({
  name: "actorPosition",
  collection: "actorPositions",
  scope: "ecosystem",
  folder: "aim",
  attested: false,
  label: "actor",
  fields: {
    actor: ref("actor"),
    on: optional(partialDate),
    atStake: optional(longText),
    canGive: optional(longText),
    limits: optional(longText),
    expects: optional(longText),
  },
});
export type ActorPosition = RecordOf<typeof actorPosition>;
