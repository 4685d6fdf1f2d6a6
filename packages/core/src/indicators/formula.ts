import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";

/** Names a measure: `meals-served` in its own plugin, `core:population` in core. */
export const measureReference = z.string().regex(/^(?:core:)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/** One measure, counted `times` (once unless said; negative to take away). */
const linearTerm = z.strictObject({ measure: measureReference, times: z.number().exactOptional() });
export type LinearTerm = DeepReadonly<z.infer<typeof linearTerm>>;

const linearTerms = z.array(linearTerm).min(1).max(12);

/** How an indicator is computed. These four forms are all there are: no expression is ever parsed. */
export const formula = z.discriminatedUnion("kind", [
  /** Σ of measures. */
  z.strictObject({ kind: z.literal("count"), of: z.array(measureReference).min(1).max(12) }),
  /** Σ of terms over Σ of terms, × factor (100 to read a percentage). */
  z.strictObject({
    kind: z.literal("ratio"),
    numerator: linearTerms,
    denominator: linearTerms,
    factor: z.number().positive(),
  }),
  /** Σ(value × weight) over Σ weight. */
  z.strictObject({ kind: z.literal("weighted-mean"), value: measureReference, weight: measureReference }),
  /** Favourable answers over answers, with the base and a margin of error. */
  z.strictObject({ kind: z.literal("survey-share"), favourable: measureReference, answers: measureReference }),
]);
export type Formula = DeepReadonly<z.infer<typeof formula>>;
export type FormulaKind = Formula["kind"];
export const formulaKinds = ["count", "ratio", "weighted-mean", "survey-share"] as const satisfies FormulaKind[];

/** The measures a formula reads, each once, in the order they are written. */
export function listFormulaMeasures(read: Formula): string[] {
  switch (read.kind) {
    case "count":
      return [...new Set(read.of)];
    case "ratio":
      return [...new Set([...read.numerator, ...read.denominator].map(({ measure }) => measure))];
    case "weighted-mean":
      return [...new Set([read.value, read.weight])];
    case "survey-share":
      return [...new Set([read.favourable, read.answers])];
  }
}
