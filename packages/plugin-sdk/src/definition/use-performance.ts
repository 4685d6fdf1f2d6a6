import { localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";
import { source } from "./source.ts";

/** A candidate performance of use (§4.2-2): what people can do thanks to the solution, and what to ask to be sure. */
export const usePerformance = z.strictObject({
  key: definitionKey,
  statement: localText,
  beneficiaries: localText,
  conditionsToAsk: z.array(localText).min(1),
  /** Keys of indicators of this plugin that tell whether it holds. */
  indicators: z.array(definitionKey).min(1).exactOptional(),
  /** Why no indicator tells it; the territory may find a sign of its own. */
  indicatorsGap: localText.exactOptional(),
  source,
});
