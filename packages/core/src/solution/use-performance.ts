import { z } from "zod";
import { observationPeriod } from "../indicators/observation.ts";
import { defineEntity, type RecordOf } from "../record/entity.ts";
import { longText, optional, shortText } from "../record/field.ts";
import { partialDate } from "../record/partial-date.ts";
import { ref } from "../record/reference.ts";

export const useVoiceStandings = ["user", "inhabitant", "professional", "elected", "facilitator"] as const;

/** Someone voiced the performance: in which standing, and when and how it was heard. No name is asked. */
const useVoice = z.strictObject({
  standing: z.enum(useVoiceStandings),
  account: optional(longText),
  on: optional(partialDate),
});
export type UseVoice = z.infer<typeof useVoice>;

/** A value of the indicator of a performance, in its unit, at a moment. */
const indicatorValue = z.strictObject({ period: observationPeriod, value: z.number() });

/** What people can do thanks to a solution, for whom, under which conditions, and who said so (§4.2-2). */
export const usePerformance = defineEntity({
  name: "usePerformance",
  collection: "usePerformances",
  scope: "ecosystem",
  folder: "solution",
  attested: false,
  label: "statement",
  fields: {
    solution: ref("solution"),
    statement: shortText,
    beneficiaries: optional(shortText),
    conditions: optional(longText),
    /** A figure that tells: `plugin:indicator`. */
    indicator: optional(shortText),
    /** Where things stood before. */
    baseline: optional(indicatorValue),
    /** What is hoped for, and by when. */
    target: optional(indicatorValue),
    /** A sign that tells, without a figure. */
    sign: optional(longText),
    voices: optional(z.array(useVoice).max(50)),
  },
});
export type UsePerformance = RecordOf<typeof usePerformance>;
