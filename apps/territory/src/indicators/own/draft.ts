import type {
  Comparability,
  FormulaKind,
  IndicatorDefinition,
  MeasureDefinition,
  OwnIndicatorSaid,
  UnitKey,
} from "@bassin/core";

/** Words as they are typed, in each language; the one left empty repeats the other. */
export interface DraftText {
  readonly fr: string;
  readonly en: string;
}

/** What a measure is by nature: something there at a moment, something that happens over time, already a mean. */
export const natures = ["stock", "flow", "mean"] as const;
export type Nature = (typeof natures)[number];

/** A measure as it is being said. */
export interface DraftMeasure {
  /** How the draft names it; of one already kept, its key. */
  readonly id: string;
  readonly isKept: boolean;
  readonly label: DraftText;
  readonly population: DraftText;
  readonly unit: UnitKey;
  readonly nature: Nature;
  readonly scope: MeasureDefinition["scope"];
  readonly frequency: MeasureDefinition["frequency"];
  readonly breakdowns: readonly string[];
  readonly whenPartMissing: MeasureDefinition["whenPartMissing"];
  readonly standsForYears: number;
  readonly source: DraftText;
  readonly confirmed: boolean;
}

/** A measure in a formula: the name of a draft's, of another of the territory's, or of core. */
export interface DraftTerm {
  readonly measure: string;
  readonly times: number;
}

/** How figures from before compare, as it is being said. */
export interface DraftComparability {
  readonly kind: Comparability["kind"] | "";
  readonly factor: string;
}

/** An indicator as it is being defined: everything as typed. */
export interface Draft {
  readonly label: DraftText;
  readonly performance: DraftText;
  readonly stake: string;
  readonly direction: IndicatorDefinition["direction"];
  readonly measures: readonly DraftMeasure[];
  readonly kind: FormulaKind;
  readonly top: readonly DraftTerm[];
  readonly bottom: readonly DraftTerm[];
  readonly unit: UnitKey;
  readonly decimals: number;
  readonly given: Readonly<Record<string, string>>;
  readonly gives: string;
  readonly method: DraftText;
  readonly limits: DraftText;
  readonly source: DraftText;
  readonly confirmed: boolean;
  readonly definedBy: string;
  readonly definedWith: string;
  /** By `indicator`, or by the name of a measure. */
  readonly comparability: Readonly<Record<string, DraftComparability>>;
}

const empty: DraftText = { fr: "", en: "" };

/** A measure nobody said anything of yet. */
export const newMeasure = (id: string): DraftMeasure => ({
  id,
  isKept: false,
  label: empty,
  population: empty,
  unit: "person",
  nature: "stock",
  scope: "territory",
  frequency: "year",
  breakdowns: [],
  whenPartMissing: "none",
  standsForYears: 0,
  source: empty,
  confirmed: false,
});

/** A draft in which nothing is said: a share of the inhabitants, which is what people ask most. */
export const newDraft = (): Draft => ({
  label: empty,
  performance: empty,
  stake: "",
  direction: "increase",
  measures: [newMeasure("new-1")],
  kind: "ratio",
  top: [{ measure: "new-1", times: 1 }],
  bottom: [{ measure: "core:population", times: 1 }],
  unit: "percent",
  decimals: 1,
  given: {},
  gives: "",
  method: empty,
  limits: empty,
  source: empty,
  confirmed: false,
  definedBy: "",
  definedWith: "",
  comparability: {},
});

type SaidIndicator = OwnIndicatorSaid["indicator"];
type SaidMeasure = OwnIndicatorSaid["measures"][number];

/** Words that repeat the other language are shown in it alone. */
const asTyped = ({ fr, en }: DraftText): DraftText => ({ fr, en: en === fr ? "" : en });

const natureOf = ({ aggregate }: Pick<SaidMeasure, "aggregate">): Nature =>
  aggregate.territory === "none" ? "mean" : aggregate.time === "sum" ? "flow" : "stock";

const draftMeasure = (measure: SaidMeasure): DraftMeasure => ({
  id: measure.key,
  isKept: true,
  label: asTyped(measure.label),
  population: asTyped(measure.population),
  unit: measure.unit,
  nature: natureOf(measure),
  scope: measure.scope,
  frequency: measure.frequency,
  breakdowns: measure.breakdowns,
  whenPartMissing: measure.whenPartMissing,
  standsForYears: measure.standsForYears ?? 0,
  source: asTyped(measure.source.text),
  confirmed: measure.source.confirmed,
});

const once = (measure: string): DraftTerm => ({ measure, times: 1 });

/** The two lists of a formula: what is counted, and over what. */
function termsOf(formula: SaidIndicator["formula"]): Pick<Draft, "kind" | "top" | "bottom"> {
  const { kind } = formula;
  switch (formula.kind) {
    case "count":
      return { kind, top: formula.of.map(once), bottom: [] };
    case "ratio": {
      const terms = (list: typeof formula.numerator) => list.map(({ measure, times = 1 }) => ({ measure, times }));
      return { kind, top: terms(formula.numerator), bottom: terms(formula.denominator) };
    }
    case "weighted-mean":
      return { kind, top: [once(formula.value)], bottom: [once(formula.weight)] };
    case "survey-share":
      return { kind, top: [once(formula.favourable)], bottom: [once(formula.answers)] };
  }
}

/** An indicator already kept, ready to be said otherwise. */
export function draftOf(said: Omit<OwnIndicatorSaid, "comparability">, write: (value: number) => string): Draft {
  const { indicator } = said;
  const golden = indicator.golden.find(({ gives }) => gives !== null) ?? indicator.golden[0];
  const given = Object.entries(golden?.given ?? {}).map(([name, value]) => [name, value === null ? "" : write(value)]);
  return {
    label: asTyped(indicator.label),
    performance: asTyped(indicator.performance),
    stake: said.stake ?? "",
    direction: indicator.direction,
    measures: said.measures.map(draftMeasure),
    ...termsOf(indicator.formula),
    unit: indicator.unit,
    decimals: indicator.decimals,
    given: Object.fromEntries(given),
    gives: golden?.gives == null ? "" : write(golden.gives),
    method: asTyped(indicator.method),
    limits: asTyped(indicator.limits),
    source: asTyped(indicator.source.text),
    confirmed: indicator.source.confirmed,
    definedBy: said.definedBy,
    definedWith: said.definedWith ?? "",
    comparability: {},
  };
}
