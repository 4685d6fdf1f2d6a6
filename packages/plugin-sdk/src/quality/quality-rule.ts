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

function ask(level: QualityLevel, holds?: (definition: LifeFunctionDefinition) => boolean): QualityRule {
  return holds === undefined ? { level } : { level, holds };
}

/** What each level asks, in order. The names are those of `quality.yaml`. */
export const qualityRules = {
  "valid-definition": ask("bronze", ({ indicators }) => indicators.length > 0),
  owner: ask("bronze", ({ maintainers }) => maintainers.length > 0),
  "french-and-english": ask("bronze", ({ locales }) => locales.includes("fr") && locales.includes("en")),
  "units-and-directions": ask("bronze", ({ measures }) => measures.length > 0),
  "golden-examples": ask("bronze", ({ indicators }) =>
    indicators.every(({ golden }) => golden.some(({ gives }) => gives !== null)),
  ),
  "confirmed-sources": ask("silver", (definition) =>
    listSources(definition).every(({ confirmed, own = false }) => confirmed || own),
  ),
  limits: ask("silver", ({ indicators }) => indicators.every(({ limits }) => limits.fr !== limits.en)),
  "missing-data-rule": ask("silver", ({ indicators }) =>
    indicators.every(({ golden }) => golden.some(({ given }) => Object.values(given).includes(null))),
  ),
  "stakes-covered": ask("silver", isEveryStakeCovered),
  "external-codes": ask("gold", ({ indicators }) => indicators.every(({ externalCodes }) => externalCodes.length > 0)),
  externalities: ask("gold", ({ solutions }) => solutions.every(({ externalities }) => externalities.length > 0)),
  "two-territories": ask("gold"),
  "independent-review": ask("platinum"),
  "all-locales": ask("platinum", ({ locales }) => locales.length === 2),
};

export type QualityRuleName = keyof typeof qualityRules;
export const qualityRuleNames = Object.keys(qualityRules) as QualityRuleName[];

/** What a level asks of a definition; none when only people can tell. */
export function findQualityRule(name: QualityRuleName): QualityRule {
  return qualityRules[name];
}
