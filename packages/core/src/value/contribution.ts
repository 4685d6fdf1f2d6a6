import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { euros, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref, refs } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const contributionKinds = ["money", "in-kind"] as const;
export const contributionStatuses = ["proposed", "acceptable", "agreed", "received", "exempted", "refused"] as const;
export type ContributionStatus = (typeof contributionStatuses)[number];

const contributionStep = z.strictObject({ status: z.enum(contributionStatuses), on: optional(partialDate) });
export type ContributionStep = z.infer<typeof contributionStep>;

/** What a beneficiary gives in return for named effects: money or in kind, acceptable to the one who gives (§4.2-4). */
export const contribution = defineEntity({
  name: "contribution",
  collection: "contributions",
  scope: "ecosystem",
  folder: "value",
  attested: true,
  label: "statement",
  fields: {
    actor: ref("actor"),
    solution: optional(ref("solution")),
    kind: z.enum(contributionKinds),
    statement: shortText,
    amount: optional(euros),
    inReturnForEffects: optional(refs("usefulEffect")),
    inReturnForExternalities: optional(refs("externality")),
    steps: z.array(contributionStep).min(1, { error: "required" }).max(20),
    /** The shared decision by which it is exempted. */
    exemptedBy: optional(ref("decision")),
    ...validTime,
  },
});
export type Contribution = RecordOf<typeof contribution>;
