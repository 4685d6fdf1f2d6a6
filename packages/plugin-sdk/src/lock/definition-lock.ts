import { z } from "zod";

/** The parts of a definition that decide what its figures mean. Changing one is a new version of the definition. */
export const meaningParts = ["formula", "unit", "aggregation", "missing-rule", "population", "direction"] as const;
export type MeaningPart = (typeof meaningParts)[number];

const lockedDefinition = z.strictObject({
  /** Of the definition; none for what has no version of its own. */
  version: z.string().exactOptional(),
  /** A hash of each part of its meaning. */
  meaning: z.partialRecord(z.enum(meaningParts), z.string()),
  /** Keys within it that records may point to, separated by spaces: they never go away. */
  keeps: z.string(),
  /** A hash of what may grow: breakdowns, codes, sources, examples. */
  additions: z.string(),
  /** A hash of its words. */
  words: z.string(),
});

/** The committed trace of a plugin's definitions: `definitions.lock.json`. */
export const definitionLock = z.strictObject({
  plugin: z.string(),
  version: z.string(),
  definitions: z.record(z.string(), lockedDefinition),
});

export type DefinitionLock = z.infer<typeof definitionLock>;
export type LockedDefinition = z.infer<typeof lockedDefinition>;
