/** What a change of definitions may break. The first six change the meaning of figures already entered. */
export const lockRuleNames = [
  "major-formula",
  "major-unit",
  "major-aggregation",
  "major-missing-rule",
  "major-population",
  "major-direction",
  "nothing-removed",
  "minor-version",
  "patch-version",
] as const;
export type LockRuleName = (typeof lockRuleNames)[number];
