import { z } from "zod";
import { localText } from "../record/local-text.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { definitionKey } from "./definition-key.ts";
import { definitionSource } from "./definition-source.ts";
import { definitionVersion, supersedes } from "./definition-version.ts";
import { unitKey } from "./unit.ts";

export const measureScopes = ["territory", "solution"] as const;
export const frequencies = ["year", "quarter", "month"] as const;
export const territoryAggregates = ["sum", "max", "min", "none"] as const;
export const timeAggregates = ["sum", "last", "mean", "none"] as const;
export const valueTypes = ["count", "decimal"] as const;

/**
 * A measure: what people enter, never computed. Everything that decides what its figures mean is here, and changes only
 * with a new version.
 */
export const measureDefinition = z.strictObject({
  /** Never changes: observations point to it. */
  key: definitionKey,
  /** `1.0.0`; the first number changes with the meaning. Below 1, a draft. */
  version: definitionVersion,
  /** The version this one replaces, and how figures of the two compare. */
  supersedes: supersedes.exactOptional(),
  /** What is read above a column of figures. */
  label: localText,
  /** Who or what exactly is counted, and who or what is not. */
  population: localText,
  unit: unitKey,
  /** `count`: whole and never negative. `decimal`: any number. */
  valueType: z.enum(valueTypes),
  /** How often it is entered. */
  frequency: z.enum(frequencies),
  /** Said of the territory as a whole, or of one solution. */
  scope: z.enum(measureScopes),
  /** Keys of code lists, of core or of the plugin, by which it may be entered. */
  breakdowns: z.array(definitionKey).max(5),
  aggregate: z.strictObject({
    /** Across territories, solutions and breakdowns. */
    territory: z.enum(territoryAggregates),
    /** From months to quarters to years. */
    time: z.enum(timeAggregates),
  }),
  /**
   * When part of a period is missing. `none`: no value. `known-periods`: the value of what is known, with its coverage;
   * never for a sum, which it would lower.
   */
  whenPartMissing: z.enum(["none", "known-periods"]),
  /** For how many years a yearly figure may stand while no newer one is published; 0 or absent: not at all. */
  standsForYears: z.int().min(0).max(5).exactOptional(),
  source: definitionSource,
});
export type MeasureDefinition = DeepReadonly<z.infer<typeof measureDefinition>>;
