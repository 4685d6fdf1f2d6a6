import { z } from "zod";
import { longText, optional } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

/** What learning may change (§4.2-5). `nothing-yet` is said as plainly as the rest. */
export const changes = ["decision", "commitment", "body-rule", "work-organisation", "nothing-yet"] as const;

/** What something learned changed, when, and where it can be seen. */
export const changed = {
  changed: z.enum(changes),
  changedOn: optional(partialDate),
  changeNote: optional(longText),
  changedDecision: optional(ref("decision")),
  changedCommitment: optional(ref("commitment")),
  changedBody: optional(ref("governingBody")),
};
