import { localText, usefulEffectKinds } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";
import { source } from "./source.ts";

/** A useful effect to look for (§4.2-4): felt at once (`immediate`), or later (`mediate`). */
export const expectedEffect = z.strictObject({
  key: definitionKey,
  kind: z.enum(usefulEffectKinds),
  statement: localText,
  beneficiary: localText,
  source,
});
