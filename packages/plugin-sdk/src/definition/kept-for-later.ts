import { z } from "zod";

/**
 * Parts of the contract whose place is kept: version 1.0 of the API takes them absent or empty and refuses anything
 * else, so that nobody believes that a figure is computed when it is not.
 */
export const keptForLater = z.strictObject({
  measures: z.tuple([]).exactOptional(),
  indicators: z.tuple([]).exactOptional(),
  framework: z.never().exactOptional(),
});

/** The names of the places kept. */
export const placesKept: readonly string[] = Object.keys(keptForLater.shape);
