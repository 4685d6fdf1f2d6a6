import { convertUnit } from "./convert-unit.rules.ts";
import { majorOf } from "./definition-version.ts";
import type { MeasurePlan } from "./measure-plan.ts";
import { type Observation, observationStatuses } from "./observation.ts";
import { listContaining } from "./period.ts";

/** What an observation must say to be read. */
export type ReadObservation = Pick<
  Observation,
  "id" | "measure" | "period" | "value" | "unit" | "status" | "definitionVersion" | "breakdown" | "solution"
>;

interface Kept {
  readonly value: number;
  readonly observation: ReadObservation;
}

/** The figures of one measure, one era and one place (the territory or a solution), in the measure's unit of today. */
export interface Series {
  readonly cells: Map<string, Kept>;
  /** Keys of the code lists it is broken down by somewhere. */
  readonly lists: Set<string>;
  /** Periods that hold finer ones with figures: only these are worth adding up. */
  readonly openPeriods: Set<string>;
  /** Codes (joined by `+`) that are broken down further somewhere: only these are worth adding up. */
  readonly openCodes: Set<string>;
}

/** Figures of one territory arranged to be looked up. Solutions by identifier; the territory itself under "". */
export interface ObservationIndex {
  /** By measure, then by place, then by era. */
  readonly series: ReadonlyMap<string, ReadonlyMap<string, readonly (Series | undefined)[]>>;
}

/** Where a figure stands in a series. The codes are sorted. */
export function cellKey(period: string, codes: readonly string[]): string {
  return codes.length === 0 ? period : `${period}|${codes.join("+")}`;
}

/** Which of two figures said of the same thing is read: measured before estimated before provisional, then the later. */
function isPreferred(candidate: ReadObservation, kept: ReadObservation): boolean {
  const difference = observationStatuses.indexOf(candidate.status) - observationStatuses.indexOf(kept.status);
  return difference === 0 ? candidate.id > kept.id : difference < 0;
}

function openSeries(places: Map<string, (Series | undefined)[]>, place: string, era: number): Series {
  const eras = places.get(place) ?? [];
  places.set(place, eras);
  const series = eras[era] ?? { cells: new Map(), lists: new Set(), openPeriods: new Set(), openCodes: new Set() };
  eras[era] = series;
  return series;
}

function readValue(observation: ReadObservation, plan: MeasurePlan): { value: number; era: number } | undefined {
  const version = plan.versions.get(majorOf(observation.definitionVersion));
  if (version === undefined) return undefined;
  const value = convertUnit(observation.value, observation.unit, version.unit);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return { value: value * version.factor, era: version.era };
}

/** Every smaller set of the same codes can be reached by adding up from here. */
function noteBreakdown(series: Series, codes: readonly string[]): void {
  for (const code of codes) series.lists.add(code.slice(0, code.indexOf(":")));
  for (let chosen = 0; chosen < 2 ** codes.length - 1; chosen += 1) {
    series.openCodes.add(codes.filter((_, place) => (chosen >> place) % 2 === 1).join("+"));
  }
}

/**
 * Arranges the observations of one territory, in any order. What cannot be read (an unknown measure, a unit of another
 * dimension, a version nobody knows) is left aside: it counts as missing, never as 0.
 */
export function indexObservations(
  observations: Iterable<ReadObservation>,
  measures: ReadonlyMap<string, MeasurePlan>,
): ObservationIndex {
  const index = new Map<string, Map<string, (Series | undefined)[]>>();
  for (const observation of observations) {
    const plan = measures.get(observation.measure);
    const read = plan && readValue(observation, plan);
    if (read === undefined) continue;
    const places = index.get(observation.measure) ?? new Map<string, (Series | undefined)[]>();
    index.set(observation.measure, places);
    const series = openSeries(places, observation.solution ?? "", read.era);
    const codes = (observation.breakdown ?? []).toSorted();
    noteBreakdown(series, codes);
    for (const wider of listContaining(observation.period)) series.openPeriods.add(wider);
    const key = cellKey(observation.period, codes);
    const kept = series.cells.get(key);
    if (kept === undefined || isPreferred(observation, kept.observation)) {
      series.cells.set(key, { value: read.value, observation });
    }
  }
  return { series: index };
}
