import { z } from "zod";
import { longText, optional, recordId, shortText } from "../record/field.ts";
import { definitionKey } from "./definition-key.ts";
import type { DefinitionSet } from "./definition-set.ts";
import { comparability } from "./definition-version.ts";
import { listFormulaMeasures } from "./formula.ts";
import { type IndicatorDefinition, indicatorDefinition } from "./indicator.ts";
import { measureDefinition } from "./measure.ts";

/**
 * How a territory names what it defines itself: `own:shared-meals`. Two territories may use one name for two things, so
 * that figures under it are never summed from one territory to another.
 */
export const ownNamespace = "own";

/** Most letters a definition takes, whole: far above what people write, far below what would keep a server busy. */
const mostLetters = 60_000;

const isReasonable = (value: unknown): boolean => JSON.stringify(value).length <= mostLetters;

const told = {
  /** The stake it sheds light on, in words. */
  stake: optional(shortText),
  /** Who defined it. */
  definedBy: longText,
  /** With whom: it takes specialists and citizens together (§2.4). */
  definedWith: optional(longText),
};

/**
 * An indicator a territory defined itself, with the fields and the rules of a plugin's. It keeps every version of its
 * definitions: figures were entered under them.
 */
export const ownIndicator = z
  .strictObject({
    id: recordId,
    ...told,
    /** No longer offered nor entered; its figures stay. */
    retired: optional(z.boolean()),
    /** What people enter for it, every version. */
    measures: z.array(measureDefinition).max(80, { error: "too-many" }),
    /** The indicator itself, every version, all under one key. */
    versions: z
      .array(indicatorDefinition)
      .min(1)
      .max(40, { error: "too-many" })
      .refine((versions) => new Set(versions.map(({ key }) => key)).size === 1, { error: "duplicate" }),
  })
  .refine(isReasonable, { error: "too-long" });
export type OwnIndicator = z.infer<typeof ownIndicator>;

/** What is said of one to define it, or to define it otherwise. Versions are counted by `reviseOwnIndicator`. */
export const ownIndicatorSaid = z
  .strictObject({
    ...told,
    indicator: indicatorDefinition.omit({ version: true, supersedes: true }),
    measures: z.array(measureDefinition.omit({ version: true, supersedes: true })).max(20, { error: "too-many" }),
    /** How figures and values from before compare with those to come, for each definition whose meaning changes. */
    comparability: z.strictObject({
      indicator: optional(comparability),
      measures: z.record(definitionKey, comparability),
    }),
  })
  .refine(isReasonable, { error: "too-long" });
export type OwnIndicatorSaid = z.infer<typeof ownIndicatorSaid>;

/** The full name of what is defined: `own:shared-meals`. */
export const nameOwnIndicator = ({ versions }: Pick<OwnIndicator, "versions">): string =>
  `${ownNamespace}:${versions[0]?.key ?? ""}`;

/** The measures of their own that indicators read, without a namespace. */
const listRead = (indicators: readonly IndicatorDefinition[]): Set<string> =>
  new Set(indicators.flatMap(({ formula }) => listFormulaMeasures(formula)));

/** What a territory defined and did not retire, as core evaluates it; with the measures it borrows from retired ones. */
export function listOwnDefinitions(own: readonly OwnIndicator[]): DefinitionSet {
  const live = own.filter(({ retired }) => retired !== true);
  const indicators = live.flatMap(({ versions }) => versions);
  const read = listRead(indicators);
  const ofRetired = own.filter((one) => !live.includes(one)).flatMap(({ measures }) => measures);
  return {
    namespace: ownNamespace,
    codeLists: [],
    measures: [...live.flatMap(({ measures }) => measures), ...ofRetired.filter(({ key }) => read.has(key))],
    indicators,
  };
}
