import { z } from "zod";
import { phases } from "../evaluation/vocabulary.ts";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";

/** The day people decided they were in a phase, and why. Going back is legitimate (§3.2). */
export const phaseEntry = defineEntity({
  name: "phaseEntry",
  collection: "phaseEntries",
  scope: "ecosystem",
  folder: "trajectory",
  attested: false,
  label: "phase",
  fields: {
    phase: z.enum(phases),
    on: partialDate,
    reason: longText,
  },
});
export type PhaseEntry = RecordOf<typeof phaseEntry>;
