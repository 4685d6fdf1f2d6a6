import { bothLocales } from "./both-locales.ts";
import { dimensionOrGap } from "./dimension-or-gap.ts";
import { fitsARecord } from "./fits-a-record.ts";
import { frameworkTree } from "./framework-tree.ts";
import { knownComponents } from "./known-components.ts";
import { knownIndicators } from "./known-indicators.ts";
import { knownPerformances } from "./known-performances.ts";
import { knownStakes } from "./known-stakes.ts";
import { localesDeclared } from "./locales-declared.ts";
import { ownLifeFunctions } from "./own-life-functions.ts";
import type { Rule } from "./rule.ts";
import { soundDefinitions } from "./sound-definitions.ts";
import { translatedNotCopied } from "./translated-not-copied.ts";
import { uniqueKeys } from "./unique-keys.ts";

/** What a well-shaped definition must still satisfy to be installed. */
export const loadRules: readonly Rule[] = [
  bothLocales,
  localesDeclared,
  uniqueKeys,
  dimensionOrGap,
  ...soundDefinitions,
  knownIndicators,
  frameworkTree,
  knownStakes,
  knownPerformances,
  knownComponents,
  ownLifeFunctions,
  translatedNotCopied,
  fitsARecord,
];
