import type { PlannedTerm } from "../indicator-plan.ts";
import type { MeasurePlan } from "../measure-plan.ts";
import {
  type Compiling,
  type IndicatorVersion,
  isReadable,
  joinAsked,
  type NamedInput,
  placeOf,
} from "./compile-question.ts";
import { compileWeighted } from "./compile-weighted.ts";
import type { NamedQuery } from "./named-query.ts";

/** One version of an indicator, under the name its queries bear: `v0`. */
export interface NamedVersion extends IndicatorVersion {
  readonly name: string;
  /** The measures it reads, named. */
  readonly inputs: readonly NamedInput[];
}

/** What is worked out for each place and cell, before anything is summed. */
interface PlaceSums {
  readonly numerator: string;
  /** None for a count. */
  readonly denominator?: string;
  readonly known: string;
  /** The era each measure was read in. */
  readonly eras: readonly { readonly id: string; readonly era: string }[];
}

const nameOf = ({ inputs }: NamedVersion, { id }: MeasurePlan): string =>
  inputs.find(({ input }) => input.id === id)?.name ?? "";

/** Σ of terms: none as soon as one is. */
function writeTerms({ parameters }: Compiling, version: NamedVersion, terms: readonly PlannedTerm[]): string {
  return terms
    .map(({ measure, times }) => `${nameOf(version, measure)}.value * ${parameters.add(times, "float8")}`)
    .join(" + ");
}

function sumPlace(compiling: Compiling, named: NamedVersion): PlaceSums {
  const { reckoning } = named.version;
  const known = `least(${named.inputs.map(({ name }) => `${name}.known`).join(", ")})`;
  if (reckoning.kind === "terms") {
    const { over, under } = reckoning;
    const denominator = under === undefined ? {} : { denominator: writeTerms(compiling, named, under) };
    const eras = named.inputs.map(({ name, input }) => ({ id: input.id, era: `${name}.era` }));
    return { numerator: writeTerms(compiling, named, over), ...denominator, known, eras };
  }
  const [value, weight] = [nameOf(named, reckoning.value), nameOf(named, reckoning.weight)];
  const choose = (weighed: string, otherwise: string) =>
    `case when weighed.product is null then ${otherwise} else ${weighed} end`;
  return {
    numerator: choose("weighed.product", `${value}.value * ${weight}.value`),
    denominator: choose("weighed.weight", `case when ${value}.value is not null then ${weight}.value end`),
    known: choose("weighed.known", known),
    eras: [
      { id: reckoning.value.id, era: choose("weighed.era", `${value}.era`) },
      { id: reckoning.weight.id, era: choose("0", `${weight}.era`) },
    ],
  };
}

const joinFound = (query: string, name: string, place: string): string =>
  `left join ${query} ${name} on ${name}.territory = u.territory and ${name}.place = ${place} and ${name}.cell = c.number - 1`;

/**
 * The sums of each place and cell, on the scale of the current version. Columns: territory, place, number, period,
 * breakdown, numerator, denominator, known, basis.
 */
function selectVersion(compiling: Compiling, named: NamedVersion): string {
  const { parameters, cells, plan } = compiling;
  const { version, factor, major, inputs, name: own } = named;
  const { numerator, denominator, known, eras } = sumPlace(compiling, named);
  const readable = cells.map((cell) => (isReadable(plan, cell) && isReadable(version, cell) ? 1 : 0));
  const isRead = [`c.readable = 1`, `${numerator} is not null`, ...(denominator ? [`${denominator} is not null`] : [])];
  const old = eras.map(({ id, era }) => `case when ${era} > 0 then ${parameters.add(id, "text")} || ' ' || ${era} end`);
  const list = (values: readonly string[]) => parameters.add(values, "text[]");
  const joins = inputs.map(({ name, input }) => joinFound(`${name}_found`, name, placeOf(input, "u.place")));
  if (version.reckoning.kind === "weighted") joins.push(joinFound(`${own}_weighed`, "weighed", "u.place"));
  const scale = parameters.add((version.factor * factor) / plan.factor, "float8");
  const when = (column: string) => `case when ${isRead.join(" and ")} then ${column} end`;
  return `select u.territory, u.place, c.number, c.period, c.breakdown, ${when(`(${numerator}) * ${scale}`)} as numerator,
      ${when(denominator ?? "null::float8")} as denominator, ${when(known)} as known,
      concat_ws(', ', ${parameters.add(String(major), "text")}, ${old.join(", ")}) as basis
    from units u cross join unnest(${list(cells.map(({ period }) => period))}, ${list(cells.map(joinAsked))},
      ${parameters.add(readable, "int[]")}) with ordinality as c (period, breakdown, readable, number)
    ${joins.join("\n    ")}`;
}

/** The queries of one version; the last bears its name. */
export function compileVersion(compiling: Compiling, named: NamedVersion): NamedQuery[] {
  const { name, inputs, version } = named;
  const { reckoning } = version;
  const queries: NamedQuery[] = [];
  if (reckoning.kind === "weighted") {
    const value = inputs.find(({ input }) => input.id === reckoning.value.id);
    const weight = inputs.find(({ input }) => input.id === reckoning.weight.id);
    if (value && weight) queries.push(...compileWeighted(compiling, { name, value, weight }));
  }
  return [...queries, { name, query: selectVersion(compiling, named) }];
}
