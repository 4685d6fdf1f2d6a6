import { z } from "zod";
import { localText } from "../record/local-text.ts";

/**
 * Where a statement comes from. `confirmed` is true only when somebody read it there; what the authors of a definition
 * propose themselves is `confirmed: false`, and the screen says so.
 */
export const definitionSource = z.strictObject({
  text: localText,
  section: z.string().min(1).exactOptional(),
  confirmed: z.boolean(),
});
export type DefinitionSource = z.infer<typeof definitionSource>;
