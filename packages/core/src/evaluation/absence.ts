import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";
import { externalitySigns } from "../solution/externality.ts";
import { criterionIds } from "./criterion-id.ts";

/** "We looked, there is none, as of this date": what turns unknown into missing (domain §3). */
export const absence = defineEntity({
  name: "absence",
  collection: "absences",
  scope: "ecosystem",
  folder: "evaluation",
  attested: false,
  label: "criterion",
  fields: {
    criterion: z.enum(criterionIds),
    /** For a criterion read per solution. */
    solution: optional(ref("solution")),
    /** For B6: the sign of externality looked for. */
    sign: optional(z.enum(externalitySigns)),
    on: partialDate,
    lookedBy: shortText,
    statement: optional(longText),
  },
});
export type Absence = RecordOf<typeof absence>;
