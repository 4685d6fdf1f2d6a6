import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { euros, optional, shortText } from "../record/field.ts";
import { ref } from "../record/reference.ts";

export const costKinds = ["direct", "immaterial", "avoided", "external"] as const;

/** One cost of one option: who bears it today, who would after (§2.4). */
export const costLine = defineEntity({
  name: "costLine",
  collection: "costLines",
  scope: "ecosystem",
  folder: "value",
  attested: false,
  label: "statement",
  fields: {
    round: ref("sharedCostRound"),
    option: shortText,
    kind: z.enum(costKinds),
    statement: shortText,
    amount: optional(euros),
    bearerToday: optional(ref("actor")),
    bearerAfter: optional(ref("actor")),
  },
});
export type CostLine = RecordOf<typeof costLine>;
