import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional, shortText } from "../record/field.ts";
import { parties } from "../record/party.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** `mediate`: it comes with a delay. */
export const usefulEffectKinds = ["immediate", "mediate"] as const;

/** What a solution does for those it serves, at once or later (§4.2-4). */
export const usefulEffect = defineEntity({
  name: "usefulEffect",
  collection: "usefulEffects",
  scope: "ecosystem",
  folder: "value",
  attested: true,
  label: "statement",
  fields: {
    solution: ref("solution"),
    performance: optional(ref("usePerformance")),
    kind: z.enum(usefulEffectKinds),
    statement: shortText,
    beneficiaries: optional(parties),
    ...validTime,
  },
});
export type UsefulEffect = RecordOf<typeof usefulEffect>;
