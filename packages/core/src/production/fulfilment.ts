import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

export const fulfilmentDegrees = ["kept", "partly", "not-kept"] as const;

/** A promise kept, in part or not: never confused with the promise (§4.2-3). */
export const fulfilment = defineEntity({
  name: "fulfilment",
  collection: "fulfilments",
  scope: "ecosystem",
  folder: "production",
  attested: true,
  label: "commitment",
  fields: {
    commitment: ref("commitment"),
    on: partialDate,
    degree: z.enum(fulfilmentDegrees),
    note: optional(longText),
  },
});
export type Fulfilment = RecordOf<typeof fulfilment>;
