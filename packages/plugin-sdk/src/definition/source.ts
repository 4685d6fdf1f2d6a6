import { localText } from "@bassin/core";
import { z } from "zod";

/**
 * Where a statement comes from. `confirmed` is true only when somebody read it there; what the authors of the plugin
 * propose themselves is `confirmed: false`, and the screen says so.
 */
export const source = z.strictObject({
  text: localText,
  section: z.string().min(1).exactOptional(),
  confirmed: z.boolean(),
});
