import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { measureReference } from "./formula.ts";

/**
 * An example worked by hand: these figures give this value. `null` is a figure nobody has; an indicator shows at least
 * one example with, and one without, all its figures.
 */
export const goldenExample = z.strictObject({
  given: z.record(measureReference, z.number().nullable()),
  gives: z.number().nullable(),
});
export type GoldenExample = DeepReadonly<z.infer<typeof goldenExample>>;
