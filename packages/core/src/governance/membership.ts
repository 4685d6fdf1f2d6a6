import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional } from "../record/field.ts";
import { ref } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const membershipKinds = ["shares", "adhesion"] as const;

/** Shares or adhesion of one actor in another (§4.2-3, §4.2-5). */
export const membership = defineEntity({
  name: "membership",
  collection: "memberships",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "member",
  fields: {
    member: ref("actor"),
    structure: ref("actor"),
    kind: z.enum(membershipKinds),
    shares: optional(z.number().min(0, { error: "negative" }).max(1e12)),
    ...validTime,
  },
});
export type Membership = RecordOf<typeof membership>;
