import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { refs } from "../record/reference.ts";
import { lifeFunction } from "./life-function.ts";

/** What is at stake in one or several great functions of life, in its three dimensions (§4.2-1). */
export const stake = defineEntity({
  name: "stake",
  collection: "stakes",
  scope: "ecosystem",
  folder: "aim",
  attested: false,
  label: "title",
  fields: {
    title: shortText,
    lifeFunctions: z.array(lifeFunction).min(1, { error: "required" }).max(10),
    ecological: optional(longText),
    wellBeing: optional(longText),
    territorial: optional(longText),
    /** Other stakes it meets (§3.1). */
    interfaces: optional(refs("stake")),
    /** `plugin:stake` when it was taken from a plugin. */
    template: optional(shortText),
  },
});
export type Stake = RecordOf<typeof stake>;
