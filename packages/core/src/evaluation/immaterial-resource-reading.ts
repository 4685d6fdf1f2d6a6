import { z } from "zod";
import { immaterialResources } from "../production/immaterial-investment.ts";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";
import { judgementVoices } from "./judgement.ts";

/** How an immaterial resource is felt by a voice on a day: in words and signs, never a figure (§3.2). */
export const immaterialResourceReading = defineEntity({
  name: "immaterialResourceReading",
  collection: "immaterialResourceReadings",
  scope: "ecosystem",
  folder: "evaluation",
  attested: false,
  label: "resource",
  fields: {
    resource: z.enum(immaterialResources),
    voice: z.enum(judgementVoices),
    on: partialDate,
    narrative: longText,
    signs: optional(longText),
    actor: optional(ref("actor")),
  },
});
export type ImmaterialResourceReading = RecordOf<typeof immaterialResourceReading>;
