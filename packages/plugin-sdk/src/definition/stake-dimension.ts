import { localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";

/**
 * One dimension of a stake (§4.2-1: ecological, social well-being, territorial): what it speaks of there, and either
 * the indicators that reveal it or the reason why there is none.
 */
export const stakeDimension = z.strictObject({
  speaksOf: localText,
  /** Keys of indicators of this plugin. */
  reveals: z.array(definitionKey).min(1).exactOptional(),
  gap: localText.exactOptional(),
});
