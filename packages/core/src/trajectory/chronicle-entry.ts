import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";

/** `past`: it happened. `wished-territory`, `wished-relations`: what people hope for, of the place and between them. */
export const chronicleKinds = ["past", "wished-territory", "wished-relations"] as const;

/** A moment of the story: a dated past, or the future people wish for (§3.2). */
export const chronicleEntry = defineEntity({
  name: "chronicleEntry",
  collection: "chronicleEntries",
  scope: "ecosystem",
  folder: "trajectory",
  attested: false,
  label: "title",
  fields: {
    kind: z.enum(chronicleKinds),
    on: optional(partialDate),
    title: shortText,
    text: optional(longText),
  },
});
export type ChronicleEntry = RecordOf<typeof chronicleEntry>;
