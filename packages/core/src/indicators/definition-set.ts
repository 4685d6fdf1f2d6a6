import type { CodeList } from "./code-list.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { MeasureDefinition } from "./measure.ts";

/** Definitions that share a namespace: those of a plugin, under its key; those of a territory, under a name of its own. */
export interface DefinitionSet {
  readonly namespace: string;
  readonly codeLists: readonly CodeList[];
  readonly measures: readonly MeasureDefinition[];
  readonly indicators: readonly IndicatorDefinition[];
}
