import { localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";

/** An indicator the plugin means to bring: its future key, and what people will be able to read in it. */
const foreseenIndicator = z.strictObject({ key: definitionKey, name: localText });

/**
 * One dimension of a stake (§4.2-1: ecological, social well-being, territorial): what it speaks of there, and either
 * the indicators foreseen or the reason why there is none. The version of the contract that accepts indicators adds
 * `reveals` (indicator keys) beside these two: a definition written today stays valid, and moves keys over.
 */
export const stakeDimension = z.strictObject({
  speaksOf: localText,
  foresees: z.array(foreseenIndicator).min(1).exactOptional(),
  gap: localText.exactOptional(),
});
