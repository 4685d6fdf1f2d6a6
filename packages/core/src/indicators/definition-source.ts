import { z } from "zod";
import { localText } from "../record/local-text.ts";

/**
 * Where a statement comes from. `confirmed` is true only when somebody read it there; what the authors of a definition
 * propose themselves is `confirmed: false`, and the screen says so. `own`: the figures come from a survey or a register
 * of people here, described in the method: there is nothing to read elsewhere.
 */
export const definitionSource = z.strictObject({
  text: localText,
  section: z.string().min(1).exactOptional(),
  confirmed: z.boolean(),
  own: z.literal(true).exactOptional(),
});
export type DefinitionSource = z.infer<typeof definitionSource>;
