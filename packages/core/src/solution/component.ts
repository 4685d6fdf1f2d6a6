import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { ref, refs } from "../record/reference.ts";

export const componentKinds = ["good", "service"] as const;

/** `optional` makes a bundle, and we say so. */
export const necessities = ["necessary", "undecided", "optional"] as const;

/** A good or a service of a solution: which performances it serves, and what fails without it (§4.2-2). */
export const component = defineEntity({
  name: "component",
  collection: "components",
  scope: "ecosystem",
  folder: "solution",
  attested: false,
  label: "name",
  fields: {
    solution: ref("solution"),
    name: shortText,
    kind: z.enum(componentKinds),
    necessity: z.enum(necessities),
    /** What fails without it: the reason of its necessity. */
    failsWithout: optional(longText),
    serves: optional(refs("usePerformance")),
    /** What differs here from the repertoire it came from. */
    differsHere: optional(longText),
    template: optional(shortText),
  },
});
export type Component = RecordOf<typeof component>;
