import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const workKinds = ["paid", "volunteer", "seconded"] as const;

/** Work given, paid or not, on what, and how it is recognised (§3.2, §4.1). */
export const workContribution = defineEntity({
  name: "workContribution",
  collection: "workContributions",
  scope: "ecosystem",
  folder: "value",
  attested: false,
  label: "statement",
  fields: {
    actor: ref("actor"),
    solution: optional(ref("solution")),
    kind: z.enum(workKinds),
    statement: shortText,
    hours: optional(z.number().min(0, { error: "negative" }).max(1e7)),
    recognition: optional(longText),
    ...validTime,
  },
});
export type WorkContribution = RecordOf<typeof workContribution>;
