import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional, shortText } from "../record/field.ts";
import { ref, refs } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** A place to look back on real work: no agenda, no objective, no score (§4.2-5). */
export const reflexiveSpace = defineEntity({
  name: "reflexiveSpace",
  collection: "reflexiveSpaces",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "name",
  fields: {
    name: shortText,
    /** Days between two sessions, as its people wish. */
    rhythmInDays: z.int().min(1).max(366),
    actors: refs("actor"),
    facilitator: optional(ref("actor")),
    ...validTime,
  },
});
export type ReflexiveSpace = RecordOf<typeof reflexiveSpace>;
