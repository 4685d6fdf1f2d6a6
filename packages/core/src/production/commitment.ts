import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const commitmentKinds = ["good", "service", "money", "time", "knowledge", "access", "other"] as const;

/** A promise of one actor to another or to the common. An absent side is the common (§4.2-3). */
export const commitment = defineEntity({
  name: "commitment",
  collection: "commitments",
  scope: "ecosystem",
  folder: "production",
  attested: true,
  label: "statement",
  fields: {
    agreement: optional(ref("agreement")),
    solution: optional(ref("solution")),
    /** Who gives. None: the common. */
    giver: optional(ref("actor")),
    /** Who receives. None: the common. */
    receiver: optional(ref("actor")),
    statement: shortText,
    kind: optional(z.enum(commitmentKinds)),
    quantity: optional(shortText),
    /** Day by which it is to be kept; past it without a fulfilment, the promise no longer counts. */
    dueOn: optional(partialDate),
    ...validTime,
  },
});
export type Commitment = RecordOf<typeof commitment>;
