import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

export const institutionalShiftKinds = ["legal", "political", "partnership"] as const;
export const institutionalShiftStates = ["in-progress", "moved"] as const;

/** How a public institution moved its legal or political frame, or took the milder way of a partnership (§4.2-3). */
export const institutionalShift = defineEntity({
  name: "institutionalShift",
  collection: "institutionalShifts",
  scope: "ecosystem",
  folder: "production",
  attested: false,
  label: "statement",
  fields: {
    actor: ref("actor"),
    kind: z.enum(institutionalShiftKinds),
    state: z.enum(institutionalShiftStates),
    statement: shortText,
    on: optional(partialDate),
  },
});
export type InstitutionalShift = RecordOf<typeof institutionalShift>;
