import { z } from "zod";
import { longText, optional, recordId, shortText } from "../record/field.ts";

export const observationStatuses = ["measured", "estimated", "provisional"] as const;

/** A year, a quarter or a month: `2024`, `2024-Q3`, `2024-03` (SDMX TIME_PERIOD). */
export const observationPeriod = z.string().regex(/^\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])))?$/, { error: "period" });

/**
 * One value of a measure in a period, with the unit and the version of the definition it was entered under. It is no
 * record among the others: there will be many, read as series (plugin contract).
 */
export const observation = z.strictObject({
  id: recordId,
  /** `plugin:measure`, or the measure of core. */
  measure: shortText,
  /** None: of the territory. */
  solution: optional(recordId),
  period: observationPeriod,
  /** Codes of the breakdown it belongs to, such as `sex:f`; none for the whole population. */
  breakdown: optional(z.array(shortText).max(8, { error: "too-many" })),
  value: z.number(),
  unit: shortText,
  status: z.enum(observationStatuses),
  definitionVersion: shortText,
  source: optional(longText),
  comment: optional(longText),
});
export type Observation = z.infer<typeof observation>;

/** A figure as it is entered. What it is a figure of (measure, solution, period, breakdown) tells which one it is. */
export const observationSaid = observation.omit({ id: true });
export type ObservationSaid = z.infer<typeof observationSaid>;
