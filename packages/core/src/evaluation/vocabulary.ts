/** The five parts of the definition (§4.2), in their order. */
export const parts = ["aim", "solution", "production", "value", "governance"] as const;
export type Part = (typeof parts)[number];

/**
 * What a criterion can say. `unknown` (nobody has spoken of it) is never `missing` (we looked, it falls short).
 */
export const statuses = ["met", "partial", "missing", "unknown", "not-applicable"] as const;
export type Status = (typeof statuses)[number];

/** `constitutive` makes the verdict, `steering` helps to last, `asset` is a strength that may be absent. */
export const forces = ["constitutive", "steering", "asset"] as const;
export type Force = (typeof forces)[number];

export const verdicts = ["not-enough-said", "partnership", "gathering", "bundle", "emerging", "ect"] as const;
export type Verdict = (typeof verdicts)[number];

export const phases = ["qualify", "design", "emerge"] as const;
export type Phase = (typeof phases)[number];
