import { z } from "zod";
import { localText } from "../record/local-text.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { definitionKey } from "./definition-key.ts";
import { definitionSource } from "./definition-source.ts";
import { definitionVersion, supersedes } from "./definition-version.ts";
import { formula } from "./formula.ts";
import { goldenExample } from "./golden-example.ts";
import { unitKey } from "./unit.ts";

/** Which way people hope for: more, less, or holding on. Never a mark. */
export const directions = ["increase", "decrease", "maintain"] as const;

/** The catalogues an indicator may be known in. */
export const externalSystems = ["sdg", "iris-plus", "insee", "eurostat", "who", "ademe", "drees", "other"] as const;

/** The name another catalogue knows the indicator by. */
const externalCode = z.strictObject({
  system: z.enum(externalSystems),
  code: z.string().min(1).max(80),
});

/** An indicator: computed from measures, never entered. It speaks of a performance of use, what people can do (§4.2-2). */
export const indicatorDefinition = z.strictObject({
  /** Never changes: stakes, templates and performances of use point to it. */
  key: definitionKey,
  /** `1.0.0`; the first number changes with the meaning. Below 1, a draft. */
  version: definitionVersion,
  /** The version this one replaces, and how values of the two compare. */
  supersedes: supersedes.exactOptional(),
  /** What is read above the value. */
  label: localText,
  /** The performance of use it speaks of: “Inhabitants can …”. */
  performance: localText,
  formula,
  /** The unit of the value; the measures must lead to it. */
  unit: unitKey,
  direction: z.enum(directions),
  /** Values outside are shown as doubtful. */
  range: z.strictObject({ min: z.number().exactOptional(), max: z.number().exactOptional() }),
  /** How many decimals are shown; computing never rounds. */
  decimals: z.int().min(0).max(4),
  /** Keys of code lists by which it may be read; each of its measures must have them. */
  breakdowns: z.array(definitionKey).max(5),
  /** The same indicator in other catalogues. */
  externalCodes: z.array(externalCode),
  /** How to get the figures. */
  method: localText,
  /** What the value does not say, and where it misleads. */
  limits: localText,
  source: definitionSource,
  /** Worked by hand; at least one with all figures and one with a figure missing. */
  golden: z.array(goldenExample).min(1),
});
export type IndicatorDefinition = DeepReadonly<z.infer<typeof indicatorDefinition>>;
