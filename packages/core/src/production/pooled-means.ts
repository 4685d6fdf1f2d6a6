import { z } from "zod";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { shortText } from "../record/field.ts";
import { refs } from "../record/reference.ts";
import { validTime } from "../record/valid-time.ts";

export const pooledMeansKinds = ["material", "financial", "human"] as const;

/** Means that actors put in common: material, financial, human (§4.2-3). */
export const pooledMeans = defineEntity({
  name: "pooledMeans",
  collection: "pooledMeans",
  scope: "ecosystem",
  folder: "production",
  attested: false,
  label: "statement",
  fields: {
    kind: z.enum(pooledMeansKinds),
    statement: shortText,
    actors: refs("actor"),
    ...validTime,
  },
});
export type PooledMeans = RecordOf<typeof pooledMeans>;
