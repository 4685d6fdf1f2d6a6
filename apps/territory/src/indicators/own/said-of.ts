import {
  type Comparability,
  type Formula,
  fitFactor,
  type LocalText,
  type MeasureDefinition,
  type OwnIndicator,
  type OwnIndicatorSaid,
  suggestKey,
  type UnitKey,
  units,
} from "@bassin/core";
import type { Draft, DraftComparability, DraftMeasure, DraftTerm, DraftText } from "./draft.ts";

/** What surrounds a draft: the one it changes, the names taken, the units of measures that are not its own. */
export interface DraftGround {
  readonly before: OwnIndicator | undefined;
  readonly takenIndicators: ReadonlySet<string>;
  readonly takenMeasures: ReadonlySet<string>;
  /** The measures of core and of the territory's other definitions, by the name a formula gives them. */
  readonly known: ReadonlyMap<string, MeasureDefinition>;
  readonly readNumber: (words: string) => number | undefined;
}

type SaidMeasure = OwnIndicatorSaid["measures"][number];

const both = ({ fr, en }: DraftText): LocalText => ({ fr: (fr || en).trim(), en: (en || fr).trim() });

/** The key of each measure of a draft: kept, or suggested by its title. */
export function nameMeasures({ measures }: Draft, { takenMeasures }: DraftGround): ReadonlyMap<string, string> {
  const taken = new Set([...takenMeasures, ...measures.flatMap(({ id, isKept }) => (isKept ? id : []))]);
  const names = new Map<string, string>();
  for (const { id, isKept, label } of measures) {
    const key = isKept ? id : suggestKey(label.fr || label.en, taken);
    taken.add(key);
    names.set(id, key);
  }
  return names;
}

/** Things one counts one by one are whole; what is weighed or timed is not. */
const isCounted = (unit: UnitKey): boolean => /^\{[a-z]+\}$/.test(units[unit].code.code);

const aggregates = {
  stock: { territory: "sum", time: "last" },
  flow: { territory: "sum", time: "sum" },
  mean: { territory: "none", time: "mean" },
} as const;

function saidMeasure(measure: DraftMeasure, key: string, kept: SaidMeasure | undefined): SaidMeasure {
  const { nature, unit, standsForYears, whenPartMissing, source, confirmed } = measure;
  const isKeptNature = kept !== undefined && kept.unit === unit && aggregates[nature].time === kept.aggregate.time;
  const counted = nature !== "mean" && isCounted(unit) ? "count" : "decimal";
  return {
    key,
    label: both(measure.label),
    population: both(measure.population),
    unit,
    valueType: isKeptNature ? kept.valueType : counted,
    frequency: measure.frequency,
    scope: measure.scope,
    breakdowns: [...measure.breakdowns],
    aggregate: isKeptNature && kept.aggregate.territory !== "none" ? kept.aggregate : aggregates[nature],
    whenPartMissing: nature === "flow" ? "none" : whenPartMissing,
    ...(nature !== "flow" && standsForYears > 0 ? { standsForYears } : {}),
    source: { ...kept?.source, text: both(source), confirmed },
  };
}

/** The formula of a draft, its measures by their keys; its factor follows its unit. */
export function formulaOf(
  draft: Draft,
  names: ReadonlyMap<string, string>,
  unitOf: (name: string) => UnitKey | undefined,
) {
  const named = (terms: readonly DraftTerm[]) =>
    terms.map(({ measure, times }) => ({ measure: names.get(measure) ?? measure, times }));
  const [top, bottom] = [named(draft.top), named(draft.bottom)];
  const first = (terms: typeof top) => terms[0]?.measure ?? "";
  const linear = (terms: typeof top) =>
    terms.map(({ measure, times }) => (times === 1 ? { measure } : { measure, times }));
  const formulas: Readonly<Record<Formula["kind"], Formula>> = {
    count: { kind: "count", of: top.map(({ measure }) => measure) },
    ratio: { kind: "ratio", numerator: linear(top), denominator: linear(bottom), factor: 1 },
    "weighted-mean": { kind: "weighted-mean", value: first(top), weight: first(bottom) },
    "survey-share": { kind: "survey-share", favourable: first(top), answers: first(bottom) },
  };
  return fitFactor(formulas[draft.kind], draft.unit, unitOf);
}

/** The unit of each measure a draft may read, by its key. */
export function unitsOf({ measures }: Draft, names: ReadonlyMap<string, string>, ground: DraftGround) {
  const own = new Map(measures.map(({ id, unit }) => [names.get(id) ?? id, unit]));
  return (name: string): UnitKey | undefined => own.get(name) ?? ground.known.get(name)?.unit;
}

function rangeOf(unit: UnitKey): OwnIndicatorSaid["indicator"]["range"] {
  if (unit === "percent") return { min: 0, max: 100 };
  return unit === "per-mille" ? { min: 0, max: 1000 } : { min: 0 };
}

function comparabilityOf(
  said: DraftComparability | undefined,
  read: DraftGround["readNumber"],
): Comparability | undefined {
  if (said === undefined || said.kind === "") return undefined;
  if (said.kind !== "convertible") return { kind: said.kind };
  const factor = read(said.factor);
  return factor === undefined || factor <= 0 ? undefined : { kind: "convertible", factor };
}

/** A draft as the API takes it. What it leaves unsaid is left to be refused by name. */
export function saidOf(draft: Draft, ground: DraftGround): OwnIndicatorSaid {
  const { before, readNumber } = ground;
  const names = nameMeasures(draft, ground);
  const kept = before?.versions.at(-1);
  const formula = formulaOf(draft, names, unitsOf(draft, names, ground));
  const keptMeasures = new Map(before?.measures.map((one) => [one.key, one]));
  const measures = draft.measures.map((one) => {
    const key = names.get(one.id) ?? one.id;
    return saidMeasure(one, key, keptMeasures.get(key));
  });
  const given = [...new Set([...draft.top, ...draft.bottom].map(({ measure }) => measure))].map((name) => [
    names.get(name) ?? name,
    readNumber(draft.given[name] ?? "") ?? null,
  ]);
  const isSameUnit = kept?.unit === draft.unit;
  const indicatorCompared = comparabilityOf(draft.comparability.indicator, readNumber);
  return {
    ...(draft.stake.trim() === "" ? {} : { stake: draft.stake.trim() }),
    definedBy: draft.definedBy.trim(),
    ...(draft.definedWith.trim() === "" ? {} : { definedWith: draft.definedWith.trim() }),
    indicator: {
      key: kept?.key ?? suggestKey(draft.label.fr || draft.label.en, ground.takenIndicators),
      label: both(draft.label),
      performance: both(draft.performance),
      formula,
      unit: draft.unit,
      direction: draft.direction,
      range: isSameUnit ? kept.range : rangeOf(draft.unit),
      decimals: draft.decimals,
      breakdowns: commonBreakdowns(draft, { measures, names, known: ground.known }),
      externalCodes: kept?.externalCodes ?? [],
      method: both(draft.method),
      limits: both(draft.limits),
      source: { ...kept?.source, text: both(draft.source), confirmed: draft.confirmed },
      golden: [{ given: Object.fromEntries(given), gives: readNumber(draft.gives) ?? null }],
    } as OwnIndicatorSaid["indicator"],
    measures,
    comparability: {
      ...(indicatorCompared === undefined ? {} : { indicator: indicatorCompared }),
      measures: Object.fromEntries(
        draft.measures.flatMap(({ id }) => {
          const compared = comparabilityOf(draft.comparability[id], readNumber);
          return compared === undefined ? [] : [[names.get(id) ?? id, compared]];
        }),
      ),
    },
  };
}

interface Readable extends Pick<DraftGround, "known"> {
  readonly measures: readonly SaidMeasure[];
  readonly names: ReadonlyMap<string, string>;
}

/** The parts every measure of the formula can be cut into. */
function commonBreakdowns(draft: Draft, { measures, names, known }: Readable): string[] {
  const own = new Map(measures.map(({ key, breakdowns }) => [key, breakdowns]));
  const read = [...draft.top, ...draft.bottom].map(({ measure }) => names.get(measure) ?? measure);
  const lists = read.map((name) => own.get(name) ?? known.get(name)?.breakdowns ?? []);
  const [first = [], ...others] = lists;
  return [...new Set(first)].filter((key) => others.every((list) => list.includes(key)));
}
