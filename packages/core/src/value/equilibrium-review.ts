import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref, refs } from "../record/reference.ts";

/** Costs and resources of a solution, its integrator and its holders, looked at together (§4.2-3, §4.2-4). */
export const equilibriumReview = defineEntity({
  name: "equilibriumReview",
  collection: "equilibriumReviews",
  scope: "ecosystem",
  folder: "value",
  attested: false,
  label: "on",
  fields: {
    solution: optional(ref("solution")),
    on: partialDate,
    /** Actors whose costs and resources were on the table. */
    covering: refs("actor"),
    /** Whether the solution's own costs and resources were on the table. */
    coversSolution: z.boolean(),
    /** Actors of `covering` found in deficit. */
    inDeficit: optional(refs("actor")),
    deficitsExplained: optional(longText),
    conclusion: optional(longText),
  },
});
export type EquilibriumReview = RecordOf<typeof equilibriumReview>;
