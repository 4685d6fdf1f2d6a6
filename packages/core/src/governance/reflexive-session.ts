import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

/** A session was held, and how many came. What was said is not here (§4.2-5). */
export const reflexiveSession = defineEntity({
  name: "reflexiveSession",
  collection: "reflexiveSessions",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "on",
  fields: {
    space: ref("reflexiveSpace"),
    on: partialDate,
    attendance: optional(z.int().min(0, { error: "negative" }).max(1000)),
  },
});
export type ReflexiveSession = RecordOf<typeof reflexiveSession>;
