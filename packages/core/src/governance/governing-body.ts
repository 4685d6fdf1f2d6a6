import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { validTime } from "../record/valid-time.ts";

/** `coordination`: the work is organised there; `decision`: decisions are taken there. */
export const governingBodyKinds = ["coordination", "decision", "assembly", "other"] as const;

/** A place where things are coordinated or decided together (§4.2-5). */
export const governingBody = defineEntity({
  name: "governingBody",
  collection: "governingBodies",
  scope: "ecosystem",
  folder: "governance",
  attested: false,
  label: "name",
  fields: {
    name: shortText,
    kind: z.enum(governingBodyKinds),
    purpose: optional(longText),
    rhythm: optional(shortText),
    ...validTime,
  },
});
export type GoverningBody = RecordOf<typeof governingBody>;
