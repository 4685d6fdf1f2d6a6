import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";

export const territorialResourceKinds = ["immaterial", "natural", "equipment"] as const;

/** What the territory, or its neighbourhood, already has to build on (§2.1, §4.1). */
export const territorialResource = defineEntity({
  name: "territorialResource",
  collection: "territorialResources",
  scope: "ecosystem",
  folder: "solution",
  attested: false,
  label: "name",
  fields: {
    name: shortText,
    kind: z.enum(territorialResourceKinds),
    nearby: optional(z.boolean()),
    description: optional(longText),
  },
});
export type TerritorialResource = RecordOf<typeof territorialResource>;
