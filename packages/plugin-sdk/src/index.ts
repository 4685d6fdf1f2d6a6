export { checkPlugin } from "./conformance/check-plugin.ts";
export type {
  ActorRole,
  CandidateComponent,
  CodeList,
  ExpectedEffect,
  ExpectedExternality,
  Indicator,
  LifeFunctionDefinition,
  Measure,
  Question,
  SolutionTemplate,
  Source,
  Stake,
  StakeDimension,
  ThematicFramework,
  UsePerformance,
} from "./definition/life-function-definition.ts";
export {
  draft,
  percentage,
  quarterlySolutionFlow,
  shareOf,
  yearlyFlow,
  yearlyMean,
  yearlyStock,
} from "./definition/presets.ts";
export { hashDefinition } from "./identity/hash-definition.ts";
export { defineLifeFunction } from "./loading/define-life-function.ts";
export { formatProblems, LifeFunctionError } from "./loading/life-function-error.ts";
export {
  type ImportedPlugin,
  type InstalledPlugin,
  type LoadedPlugins,
  loadPlugins,
  type QuarantinedPlugin,
} from "./loading/load-plugins.ts";
export { type Validation, validateLifeFunction } from "./loading/validate-life-function.ts";
export { reachedLevel } from "./quality/check-quality.ts";
export { type Quality, type QualityReading, type QualityStatus, readQuality } from "./quality/quality-file.ts";
export { type QualityLevel, type QualityRuleName, qualityLevels } from "./quality/quality-rule.ts";
export { listDefinitions } from "./rules/list-definitions.ts";
export type { Problem, RuleName } from "./rules/problem.ts";
