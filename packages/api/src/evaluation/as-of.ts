import { type Day, partialDate } from "@bassin/core";
import { z } from "zod";
import type { InsideContext } from "../access/procedures.ts";
import { dayOf } from "../record/day-of.ts";

/** The day one looks at: today when none is given. */
export const asOfInput = z.object({ asOf: partialDate.length(10, { error: "date" }).optional() });

/** The day one looks at. */
export function readDay(inside: InsideContext, input: z.infer<typeof asOfInput>): Day {
  return input.asOf ?? dayOf(inside.write.now());
}
