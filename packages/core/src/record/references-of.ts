import { z } from "zod";
import type { AnyEntity } from "./entity.ts";

/** How a field points to other records. */
export interface ReferenceField {
  readonly field: string;
  readonly target: string;
  /** `one`: a single identifier; `many`: a list of them; `parties`: a list of parties, of which some are actors. */
  readonly kind: "one" | "many" | "parties";
}

/** The fields of an entity that point to other records, in the order they are declared. */
export function referencesOf(entity: Pick<AnyEntity, "record">): ReferenceField[] {
  return Object.entries(entity.record.shape).flatMap(([field, schema]): ReferenceField[] => {
    const meta = unwrap(schema as z.ZodType).meta();
    if (meta?.ref !== undefined) return [{ field, target: meta.ref, kind: "one" }];
    if (meta?.refs !== undefined) return [{ field, target: meta.refs, kind: "many" }];
    return meta?.parties ? [{ field, target: "actor", kind: "parties" }] : [];
  });
}

/** The schema inside `optional` and `nullable`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
