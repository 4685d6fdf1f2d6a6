import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { refs } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

/** `basin`: usable by actors of the bassin de vie outside the ecosystem. */
export const heritageOpenings = ["members", "basin"] as const;

/** An asset of the collective immaterial heritage: what feeds it, who may use it (§4.2-4). */
export const heritageAsset = defineEntity({
  name: "heritageAsset",
  collection: "heritageAssets",
  scope: "ecosystem",
  folder: "value",
  attested: false,
  label: "name",
  fields: {
    name: shortText,
    description: optional(longText),
    fedByEffects: optional(refs("usefulEffect")),
    fedByInvestments: optional(refs("immaterialInvestment")),
    openTo: z.enum(heritageOpenings),
    usedBy: optional(longText),
    ...validTime,
  },
});
export type HeritageAsset = RecordOf<typeof heritageAsset>;
