import { actorNature, componentKinds, localText } from "@bassin/core";
import { z } from "zod";
import { definitionKey } from "./definition-key.ts";
import { source } from "./source.ts";

/**
 * A candidate component of a solution (§4.2-2): a good or a service. The plugin never says that it is necessary; that
 * is decided in the territory, starting from `failsWithout`.
 */
export const candidateComponent = z.strictObject({
  key: definitionKey,
  name: localText,
  kind: z.enum(componentKinds),
  usuallyServes: z.array(definitionKey).min(1),
  failsWithout: localText,
  ask: localText,
  holderNatures: z.array(actorNature).min(1),
  source,
});
