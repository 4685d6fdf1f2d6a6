import { z } from "zod";
import { shortText } from "../record/field.ts";
import { localText } from "../record/local-text.ts";

/** A criterion of a framework: a question that helps, and beacons for action. It may hold others. */
const frameworkCriterion = z.strictObject({
  /** Stable across versions, so that judgements stay readable. */
  id: shortText,
  parent: shortText.nullish(),
  name: localText,
  questions: z.array(localText).default([]),
  beacons: z.array(localText).default([]),
  /** § of the source. */
  section: shortText.nullish(),
});
export type FrameworkCriterion = z.infer<typeof frameworkCriterion>;

/** A référentiel: a versioned tree of criteria that voices judge, never added up (domain §5). */
export const framework = z
  .strictObject({
    key: shortText,
    version: shortText,
    name: localText,
    criteria: z.array(frameworkCriterion).min(1),
  })
  .refine(
    ({ criteria }) => criteria.every(({ parent }) => parent == null || criteria.some(({ id }) => id === parent)),
    {
      error: "unknown-parent",
      path: ["criteria"],
    },
  );
export type Framework = z.infer<typeof framework>;
