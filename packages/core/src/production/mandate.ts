import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const mandateRoles = ["impulse", "carrying", "integrator"] as const;

/** Who gives the impulse, carries, integrates; dated, and passed from actor to actor (§4.2-3). */
export const mandate = defineEntity({
  name: "mandate",
  collection: "mandates",
  scope: "ecosystem",
  folder: "production",
  attested: false,
  label: "role",
  fields: {
    role: z.enum(mandateRoles),
    actor: ref("actor"),
    /** None: for the whole ecosystem. */
    solution: optional(ref("solution")),
    note: optional(longText),
    ...validTime,
  },
});
export type Mandate = RecordOf<typeof mandate>;
