import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

/** Options compared on all their costs, direct, immaterial, avoided and external, and on who bears them (§2.4). */
export const sharedCostRound = defineEntity({
  name: "sharedCostRound",
  collection: "sharedCostRounds",
  scope: "ecosystem",
  folder: "value",
  attested: false,
  label: "question",
  fields: {
    solution: optional(ref("solution")),
    question: shortText,
    on: optional(partialDate),
    options: z.array(shortText).max(10),
    outcome: optional(longText),
    decision: optional(ref("decision")),
  },
});
export type SharedCostRound = RecordOf<typeof sharedCostRound>;
