import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref, refs } from "../record/reference.ts";

export const balances = ["surplus", "balance", "deficit"] as const;

/** How an actor lives, as shown on a day: what it is paid for, what it creates unpaid, what it destroys (§1.1, §4.2-3). */
export const actorModel = defineEntity({
  name: "actorModel",
  collection: "actorModels",
  scope: "ecosystem",
  folder: "value",
  attested: false,
  label: "actor",
  fields: {
    actor: ref("actor"),
    on: partialDate,
    paidFor: optional(longText),
    createdUnpaid: optional(longText),
    destroyed: optional(longText),
    balance: optional(z.enum(balances)),
    explanation: optional(longText),
    shownTo: optional(refs("actor")),
  },
});
export type ActorModel = RecordOf<typeof actorModel>;
