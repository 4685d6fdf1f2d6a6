import { lifeFunction, localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";
import { source } from "./source.ts";
import { stakeDimension } from "./stake-dimension.ts";

/** The three perspectives of a stake, in the order of the definition (§4.2-1). */
export const stakeDimensions = ["ecological", "wellBeing", "territorial"] as const;

/** Something a territory wants to take charge of, touching one or several life functions (§4.2-1). */
export const stake = z.strictObject({
  key: definitionKey,
  label: localText,
  ask: localText,
  lifeFunctions: z.array(lifeFunction).min(1),
  triggers: z.array(localText).min(1),
  dimensions: z.strictObject({
    ecological: stakeDimension,
    wellBeing: stakeDimension,
    territorial: stakeDimension,
  }),
  solutionsGap: localText.exactOptional(),
  source,
});
