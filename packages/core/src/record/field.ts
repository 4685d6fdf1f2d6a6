import { z } from "zod";

/** A field people may leave unsaid. Absent and `null` both mean "nobody has told us". */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish();
}

/** A short text: a name, a title. Surrounding white space is dropped. */
export const shortText = z.string().trim().min(1, { error: "required" }).max(300, { error: "too-long" });

/** A free text of a few paragraphs. */
export const longText = z.string().trim().min(1, { error: "required" }).max(10_000, { error: "too-long" });

/** An identifier: a UUID in a database, any short readable word in a file. */
export const recordId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, { error: "identifier" });
export type RecordId = z.infer<typeof recordId>;

/** Euros, excluding tax, never negative. */
export const euros = z.number().min(0, { error: "negative" }).max(1e12, { error: "too-large" });
