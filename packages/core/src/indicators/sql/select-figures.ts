import { isSameKindOfUnit } from "../convert-unit.rules.ts";
import type { MeasurePlan } from "../measure-plan.ts";
import { observationStatuses } from "../observation.ts";
import { type UnitKey, unitKeys, units } from "../unit.ts";
import type { SqlParameters } from "./sql-statement.ts";

/** How a figure of one major version, entered in one unit, is read today: `value × times / parts × factor`. */
interface Conversion {
  readonly major: number;
  readonly unit: UnitKey;
  readonly era: number;
  readonly times: number;
  readonly parts: number;
  readonly factor: number;
}

function listConversions({ versions }: MeasurePlan): Conversion[] {
  return [...versions].flatMap(([major, version]) =>
    unitKeys
      .filter((unit) => isSameKindOfUnit(unit, version.unit))
      .map((unit) => {
        const [from, to] = [units[unit].scale, units[version.unit].scale];
        const [times, parts] = unit === version.unit ? [1, 1] : [from[0] * to[1], from[1] * to[0]];
        return { major, unit, era: version.era, times, parts, factor: version.factor };
      }),
  );
}

/** The codes of a row, from the text they are kept in. */
export const codesOf = (text: string): string => `coalesce(string_to_array(nullif(${text}, ''), '+'), '{}')`;

const statuses = `array[${observationStatuses.map((status) => `'${status}'`).join(", ")}]`;

/**
 * The figures entered of a measure, in its unit of today: of two said of the same thing in comparable versions, the one
 * measured before the one estimated, then the later. Columns: territory, place, era, period, codes, value.
 */
export function selectFigures(plan: MeasurePlan, territories: string, parameters: SqlParameters): string {
  const conversions = listConversions(plan);
  const list = <Value extends string | number>(read: (one: Conversion) => Value) => conversions.map(read);
  return `select distinct on (o.territory_id, o.solution, v.era, o.period, o.breakdown)
      o.territory_id as territory, coalesce(o.solution::text, '') as place, v.era, o.period,
      ${codesOf("o.breakdown")} as codes, o.value * v.times / v.parts * v.factor as value
    from observation o
    join unnest(${parameters.add(
      list(({ major }) => major),
      "int[]",
    )}, ${parameters.add(
      list(({ unit }) => unit),
      "text[]",
    )},
      ${parameters.add(
        list(({ era }) => era),
        "int[]",
      )}, ${parameters.add(
        list(({ times }) => times),
        "float8[]",
      )},
      ${parameters.add(
        list(({ parts }) => parts),
        "float8[]",
      )}, ${parameters.add(
        list(({ factor }) => factor),
        "float8[]",
      )})
      as v (major, unit, era, times, parts, factor) on v.major = o.major and v.unit = o.unit
    where o.measure = ${parameters.add(plan.id, "text")} and o.territory_id = any(${territories})
      and o.value not in ('NaN', 'Infinity', '-Infinity')
    order by o.territory_id, o.solution, v.era, o.period, o.breakdown,
      array_position(${statuses}, o.status), o.id desc`;
}
