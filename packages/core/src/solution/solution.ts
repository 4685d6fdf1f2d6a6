import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { refs } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const solutionStages = ["draft", "adopted"] as const;

/** Which repertoire of which plugin version a draft was opened from. */
const templateOrigin = z.strictObject({ plugin: shortText, solution: shortText, version: shortText });

/** An integrated solution of goods and services, started from uses, that serves stakes (§4.2-2). */
export const solution = defineEntity({
  name: "solution",
  collection: "solutions",
  scope: "ecosystem",
  folder: "solution",
  attested: false,
  label: "name",
  fields: {
    name: shortText,
    summary: optional(longText),
    /** A draft is being thought through; it never undoes what another solution holds. */
    stage: z.enum(solutionStages),
    ...validTime,
    stakes: refs("stake"),
    /** Resources of the territory it draws on (§2.1, §4.1). */
    resources: optional(refs("territorialResource")),
    template: optional(templateOrigin),
  },
});
export type Solution = RecordOf<typeof solution>;
