import { z } from "zod";
import { recordId } from "./field.ts";

declare module "zod" {
  interface GlobalMeta {
    /** Entity a field points to. */
    ref?: string;
    /** Entity each item of a list points to. */
    refs?: string;
  }
}

/** A field that names one record of another entity of the same ecosystem (or of its territory, for actors). */
export function ref(target: string) {
  return recordId.clone().meta({ ref: target });
}

/** A field that names several records of another entity, each once, in order. */
export function refs(target: string) {
  return z
    .array(recordId)
    .max(500, { error: "too-many" })
    .refine((ids) => new Set(ids).size === ids.length, { error: "duplicate" })
    .meta({ refs: target });
}
