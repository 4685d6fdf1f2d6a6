import type { LocalText } from "../record/local-text.ts";

/** What a set of definitions may get wrong, beyond its shape. Each has its section in docs/plugins/quality-rules.md. */
export const definitionRuleNames = [
  "own-code-lists",
  "known-breakdowns",
  "versions-chained",
  "missing-rule",
  "known-measures",
  "one-scope",
  "unit-algebra",
  "mean-not-summed",
  "range-in-order",
] as const;

/** What golden examples may get wrong: asked of authors, not of an instance that starts. */
export const exampleRuleNames = ["golden-examples", "golden-values"] as const;

export type DefinitionRuleName = (typeof definitionRuleNames)[number] | (typeof exampleRuleNames)[number];

/** Which rule is broken, where, and what to know to mend it. */
export interface DefinitionProblem {
  readonly rule: DefinitionRuleName;
  readonly path: string;
  readonly message: LocalText;
}
