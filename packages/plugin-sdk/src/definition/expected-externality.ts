import { externalitySigns, localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";
import { source } from "./source.ts";

/** An unintended effect on third parties to look for (§4.2-2), and who bears it. */
export const expectedExternality = z.strictObject({
  key: definitionKey,
  sign: z.enum(externalitySigns),
  statement: localText,
  bearer: localText,
  source,
});
