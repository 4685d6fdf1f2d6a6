import { type Day, type EcosystemFacts, partialDate } from "@bassin/core";
import { z } from "zod";
import type { InsideContext } from "../access/procedures.ts";
import { dayOf } from "../record/day-of.ts";

/** The day one looks at: today when none is given. */
export const asOfInput = z.object({ asOf: partialDate.length(10, { error: "date" }).optional() });

/** The day one looks at: the one asked for, the one a published illustration tells of, else today. */
export function readDay(
  inside: InsideContext,
  facts: Pick<EcosystemFacts, "territory">,
  input: z.infer<typeof asOfInput>,
): Day {
  return input.asOf ?? facts.territory.tellsOf ?? dayOf(inside.write.now());
}
