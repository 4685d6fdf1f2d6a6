import { actorNature, localText } from "@bassin/core";
import { z } from "zod";
import { componentReference } from "./component-reference.ts";
import { definitionKey } from "./definition-key.ts";

/** A kind of actor met around these stakes: what it does, what it usually holds, the natures it can have. */
export const actorRole = z.strictObject({
  key: definitionKey,
  label: localText,
  gloss: localText,
  usuallyHolds: z.array(componentReference),
  natures: z.array(actorNature).min(1),
});
