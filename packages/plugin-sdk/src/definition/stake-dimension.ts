import { localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";

/** An indicator the plugin means to bring: its future key, and what people will be able to read in it. */
const foreseenIndicator = z.strictObject({ key: definitionKey, name: localText });

/**
 * One dimension of a stake (§4.2-1: ecological, social well-being, territorial): what it speaks of there, and either
 * the indicators that reveal it or the reason why there is none.
 */
export const stakeDimension = z.strictObject({
  speaksOf: localText,
  /** Keys of indicators of this plugin. */
  reveals: z.array(definitionKey).min(1).exactOptional(),
  foresees: z.array(foreseenIndicator).min(1).exactOptional(),
  gap: localText.exactOptional(),
});
