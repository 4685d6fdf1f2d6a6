import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const governanceAspects = ["operational", "distributed", "legal"] as const;

/** Who has charge of an aspect of governance: operational, distributed, legal (§3.2). */
export const governanceCharge = defineEntity({
  name: "governanceCharge",
  collection: "governanceCharges",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "aspect",
  fields: {
    aspect: z.enum(governanceAspects),
    actor: ref("actor"),
    note: optional(longText),
    ...validTime,
  },
});
export type GovernanceCharge = RecordOf<typeof governanceCharge>;
