/** What a `quality.yaml` may get wrong: unreadable, untrue, too high. */
export const qualityRuleChecks = ["quality-file", "quality-done", "quality-level"] as const;
export type QualityCheckName = (typeof qualityRuleChecks)[number];
