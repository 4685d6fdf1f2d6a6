import { z } from "zod";
import { longText, optional, recordId, shortText } from "../record/field.ts";
import { communeCode } from "./commune-code.ts";

const said = {
  name: shortText,
  summary: optional(longText),
  /** Its own perimeter, when it is not the territory's. */
  perimeter: optional(z.array(communeCode).max(5000, { error: "too-many" })),
  /** Why this perimeter: asked when it is a single commune. */
  perimeterReason: optional(longText),
  source: optional(longText),
};

/** What is asked to write an ecosystem down. */
export const ecosystemInput = z.strictObject(said);
export type EcosystemInput = z.infer<typeof ecosystemInput>;

/** An Écosystème Coopératif Territorialisé, or what may become one (§4.2). */
export const ecosystem = z.strictObject({ id: recordId, ...said });
export type Ecosystem = z.infer<typeof ecosystem>;
