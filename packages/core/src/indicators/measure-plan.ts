import type { CodeList } from "./code-list.ts";
import { convertUnit } from "./convert-unit.rules.ts";
import { majorOf } from "./definition-version.ts";
import type { MeasureDefinition } from "./measure.ts";
import type { UnitKey } from "./unit.ts";

/** How figures entered under one major version are read today. */
interface VersionReading {
  /** 0: comparable with the current version. Each break before it adds one; figures of two eras are never mixed. */
  readonly era: number;
  readonly unit: UnitKey;
  /** From the unit of that version to the unit of the current one. */
  readonly factor: number;
}

/** A measure ready to be looked up: its current definition, its breakdowns in full, and what its older versions mean. */
export interface MeasurePlan {
  /** `food:meals-served`, `core:population`. */
  readonly id: string;
  readonly definition: MeasureDefinition;
  readonly lists: readonly CodeList[];
  readonly versions: ReadonlyMap<number, VersionReading>;
}

interface NamedMeasure {
  readonly id: string;
  /** Every version of one measure, in any order. */
  readonly definitions: readonly MeasureDefinition[];
  readonly lists: ReadonlyMap<string, CodeList>;
}

/** Makes the plan of a measure out of all its versions; none when there is no version at all. */
export function planMeasure({ id, definitions, lists }: NamedMeasure): MeasurePlan | undefined {
  const newestFirst = definitions.toSorted((one, other) => majorOf(other.version) - majorOf(one.version));
  const [current] = newestFirst;
  if (current === undefined) return undefined;
  const used = current.breakdowns.flatMap((key) => lists.get(key) ?? []);
  return { id, definition: current, lists: used, versions: readVersions(newestFirst, current) };
}

function readVersions(
  newestFirst: readonly MeasureDefinition[],
  current: MeasureDefinition,
): Map<number, VersionReading> {
  const versions = new Map<number, VersionReading>();
  let era = 0;
  let factor: number | undefined = 1;
  let newer: MeasureDefinition | undefined;
  for (const definition of newestFirst) {
    const comparability = newer?.supersedes?.comparability;
    if (newer !== undefined && (comparability === undefined || comparability.kind === "break")) {
      era += 1;
      factor = convertUnit(1, definition.unit, current.unit);
    } else if (newer !== undefined && factor !== undefined) {
      const step = comparability?.kind === "convertible" ? comparability.factor : 1;
      const units = comparability?.kind === "convertible" ? 1 : convertUnit(1, definition.unit, newer.unit);
      factor = units === undefined ? undefined : factor * step * units;
    }
    if (factor !== undefined) versions.set(majorOf(definition.version), { era, unit: definition.unit, factor });
    newer = definition;
  }
  return versions;
}
