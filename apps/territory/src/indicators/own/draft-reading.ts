import {
  compileDefinitions,
  type IndicatorDefinition,
  type IndicatorPlan,
  listMeaningChanges,
  listResultUnits,
  type MeasureDefinition,
  newestOf,
  type OwnIndicator,
  ownNamespace,
  sharedMeasures,
  type UnitKey,
  workExample,
} from "@bassin/core";
import type { Draft } from "./draft.ts";
import { type DraftGround, formulaOf, nameMeasures, saidOf, unitsOf } from "./said-of.ts";

const first = { version: "1.0.0" } as const;

/** The measures a formula may name that are not the draft's: those of core, those of the territory's other indicators. */
export function listKnownMeasures(others: readonly OwnIndicator[]): ReadonlyMap<string, MeasureDefinition> {
  const own = Map.groupBy(
    others.flatMap(({ measures }) => measures),
    ({ key }) => key,
  );
  return new Map<string, MeasureDefinition>([
    ...sharedMeasures.map(({ prefilled: _, ...one }) => [`core:${one.key}`, one] as const),
    ...[...own].flatMap(([key, versions]) => {
      const newest = newestOf(versions);
      return newest === undefined ? [] : [[key, newest] as const];
    }),
  ]);
}

/** The draft as it would be evaluated; none while its formula does not hold. */
export function planDraft(draft: Draft, ground: DraftGround): IndicatorPlan | undefined {
  const said = saidOf(draft, ground);
  const own = said.measures.map((one): MeasureDefinition => ({ ...one, ...first }));
  const names = new Set(own.map(({ key }) => key));
  const borrowed = [...ground.known].flatMap(([name, one]) =>
    name.startsWith("core:") || names.has(name) ? [] : [one],
  );
  const indicator: IndicatorDefinition = { ...said.indicator, ...first };
  const set = { namespace: ownNamespace, codeLists: [], measures: [...own, ...borrowed], indicators: [indicator] };
  return compileDefinitions([set]).indicators.get(`${ownNamespace}:${indicator.key}`);
}

/** What the example of a draft comes to; `null` while a figure of it is missing. */
export function workDraft(draft: Draft, ground: DraftGround, plan: IndicatorPlan): number | null {
  return workExample(plan, saidOf(draft, ground).indicator.golden[0]?.given ?? {});
}

/** The units the measures of a draft lead to. */
export function listDraftUnits(draft: Draft, ground: DraftGround): UnitKey[] {
  const names = nameMeasures(draft, ground);
  const unitOf = unitsOf(draft, names, ground);
  return listResultUnits(formulaOf(draft, names, unitOf), unitOf);
}

/** A definition whose figures would no longer mean what they did: people say how they compare. */
export interface ChangedMeaning {
  /** `indicator`, or the name of a measure of the draft. */
  readonly id: string;
  /** Its field among the problems. */
  readonly field: string;
}

/** What a draft changes in the meaning of what was there. */
export function listChangedMeanings(draft: Draft, ground: DraftGround): ChangedMeaning[] {
  const { before } = ground;
  if (before === undefined) return [];
  const said = saidOf(draft, ground);
  const newest = newestOf(before.versions);
  const isOther = newest !== undefined && listMeaningChanges(newest, said.indicator).length > 0;
  const measures = said.measures.flatMap((one, place): ChangedMeaning[] => {
    const kept = newestOf(before.measures.filter(({ key }) => key === one.key));
    if (kept === undefined || listMeaningChanges(kept, one).length === 0) return [];
    return [{ id: draft.measures[place]?.id ?? one.key, field: `comparability.measures.${place}` }];
  });
  return [...(isOther ? [{ id: "indicator", field: "comparability.indicator" }] : []), ...measures];
}
