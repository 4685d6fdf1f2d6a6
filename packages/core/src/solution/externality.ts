import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { parties } from "../record/party.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const externalitySigns = ["positive", "negative"] as const;
export const externalityStates = ["seen", "acted-on", "accepted"] as const;

/** An unintended effect on third parties, good or bad, and what was made of it (§4.2-2, §4.2-4). */
export const externality = defineEntity({
  name: "externality",
  collection: "externalities",
  scope: "ecosystem",
  folder: "solution",
  attested: true,
  label: "statement",
  fields: {
    solution: ref("solution"),
    sign: z.enum(externalitySigns),
    statement: shortText,
    bearers: optional(parties),
    state: z.enum(externalityStates),
    /** What was done about it, or why it is accepted in the open. */
    response: optional(longText),
    ...validTime,
  },
});
export type Externality = RecordOf<typeof externality>;
