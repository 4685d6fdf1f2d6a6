import type { LifeFunctionDefinition, Source } from "../definition/life-function-definition.ts";
import { stakeDimensions } from "../definition/stake.ts";

/** From what is asked to be merged to what others have tried and read again. Each level holds those before it. */
export const qualityLevels = ["bronze", "silver", "gold", "platinum"] as const;
export type QualityLevel = (typeof qualityLevels)[number];

/** One thing that makes a plugin worth relying on. Without `holds`, only people can tell: they give their evidence. */
interface QualityRule {
  readonly level: QualityLevel;
  readonly holds?: (definition: LifeFunctionDefinition) => boolean;
}

function listSources({ measures, indicators }: LifeFunctionDefinition): Source[] {
  return [...measures, ...indicators].map(({ source }) => source);
}

function isEveryStakeCovered({ stakes }: LifeFunctionDefinition): boolean {
  return stakes.every(({ dimensions }) => stakeDimensions.some((name) => dimensions[name].reveals !== undefined));
}

/** What each level asks, in order. The names are those of `quality.yaml`. */
export const qualityRules = {
  "valid-definition": { level: "bronze", holds: ({ indicators }) => indicators.length > 0 },
  owner: { level: "bronze", holds: ({ maintainers }) => maintainers.length > 0 },
  "french-and-english": { level: "bronze", holds: ({ locales }) => locales.includes("fr") && locales.includes("en") },
  "units-and-directions": { level: "bronze", holds: ({ measures }) => measures.length > 0 },
  "golden-examples": {
    level: "bronze",
    holds: ({ indicators }) => indicators.every(({ golden }) => golden.some(({ gives }) => gives !== null)),
  },
  "confirmed-sources": {
    level: "silver",
    holds: (definition) => listSources(definition).every(({ confirmed }) => confirmed),
  },
  limits: { level: "silver", holds: ({ indicators }) => indicators.every(({ limits }) => limits.fr !== limits.en) },
  "missing-data-rule": {
    level: "silver",
    holds: ({ indicators }) =>
      indicators.every(({ golden }) => golden.some(({ given }) => Object.values(given).includes(null))),
  },
  "stakes-covered": { level: "silver", holds: isEveryStakeCovered },
  "external-codes": {
    level: "gold",
    holds: ({ indicators }) => indicators.every(({ externalCodes }) => externalCodes.length > 0),
  },
  externalities: {
    level: "gold",
    holds: ({ solutions }) => solutions.every(({ externalities }) => externalities.length > 0),
  },
  "two-territories": { level: "gold" },
  "independent-review": { level: "platinum" },
  "all-locales": { level: "platinum", holds: ({ locales }) => locales.length === 2 },
} as const satisfies Record<string, QualityRule>;

export type QualityRuleName = keyof typeof qualityRules;
export const qualityRuleNames = Object.keys(qualityRules) as QualityRuleName[];

/** What a level asks of a definition; none when only people can tell. */
export function findQualityRule(name: QualityRuleName): QualityRule {
  return qualityRules[name];
}
