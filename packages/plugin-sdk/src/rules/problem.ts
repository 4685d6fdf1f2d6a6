import { definitionRuleNames, exampleRuleNames, type LocalText } from "@bassin/core";
import { lockRuleNames } from "../lock/lock-rule.ts";
import { qualityRuleChecks } from "../quality/quality-check.ts";

/** Rules that decide whether a plugin can be installed. Each has its section in docs/plugins/quality-rules.md. */
export const loadRuleNames = [
  "plain-data",
  "schema",
  "kebab-case-key",
  "semver",
  "host-range",
  "both-locales",
  "locales-declared",
  "unique-keys",
  "dimension-or-gap",
  ...definitionRuleNames,
  "known-indicators",
  "framework-tree",
  "known-stakes",
  "known-performances",
  "known-components",
  "own-life-functions",
  "translated-not-copied",
  "fits-a-record",
  "host-satisfied",
  "import-failed",
  "one-definition",
  "unique-plugin",
] as const;

/** Rules that a plugin's own tests check, beyond what is needed to install it. */
export const conformanceRuleNames = [
  "frozen",
  ...exampleRuleNames,
  "indicators-in-stakes",
  "performances-measured",
  "solutions-move-indicators",
  "licence-and-maintainers",
  "goods-and-services",
  "immediate-and-mediate",
  "both-signs-or-gap",
  "performances-served",
  "stakes-served-or-gap",
  "french-typography",
  "parts-to-whole",
  "evaluator-is-sql",
  "enable-disable",
  ...lockRuleNames,
  "lock-up-to-date",
  ...qualityRuleChecks,
] as const;

export type RuleName = (typeof loadRuleNames)[number] | (typeof conformanceRuleNames)[number];

/** What a rule found: where, and what to know to mend it. */
export type Finding = { readonly path: string; readonly message: LocalText };

/** A finding with its rule and the page that explains it. */
export type Problem = Finding & { readonly rule: RuleName; readonly docs: string };

/** Names the rule a finding comes from, and where it is explained. */
export function buildProblem(rule: RuleName, finding: Finding): Problem {
  return { rule, ...finding, docs: `docs/plugins/quality-rules.md#${rule}` };
}
