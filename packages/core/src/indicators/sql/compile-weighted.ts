import { climbCells } from "./climb-cells.ts";
import { type Compiling, type NamedInput, placeOf, selectLooks } from "./compile-question.ts";
import type { NamedQuery } from "./named-query.ts";
import { listSplitKinds, listTriedPeriods } from "./tried-periods.ts";

/** A weighted mean: the measure that is a mean, and the one it is weighted by. */
export interface Weighing {
  /** What its queries are called after. */
  readonly name: string;
  readonly value: NamedInput;
  readonly weight: NamedInput;
}

/** Each value entered, beside the weight of the same cell. Columns: product, weight, known. */
function selectProducts({ parameters }: Compiling, { value, weight }: Weighing): string {
  const tried = value.needed.flatMap((period) =>
    listTriedPeriods(weight.input, period).map((from, rank) => ({ period, from, rank })),
  );
  const key = "v.territory, u.place, v.era, v.period, v.codes";
  return `select distinct on (${key}) ${key}, v.value * w.value as product, w.value as weight, w.known
    from ${value.name}_leaf v
    join units u on u.territory = v.territory and v.place = ${placeOf(value.input, "u.place")}
    join unnest(${parameters.add(
      tried.map(({ period }) => period),
      "text[]",
    )}, ${parameters.add(
      tried.map(({ from }) => from),
      "text[]",
    )}, ${parameters.add(
      tried.map(({ rank }) => rank),
      "int[]",
    )}) as tried (period, source, rank) on tried.period = v.period
    join ${weight.name}_whole w on w.territory = v.territory and w.place = ${placeOf(weight.input, "u.place")}
      and w.era = 0 and w.period = tried.source and w.codes = v.codes
    order by ${key}, tried.rank`;
}

/**
 * The sums of a weighted mean: each value entered is weighted before anything is added (`v0_weighed`, of each cell
 * asked for). A stock weighs as much over a year as over a quarter: its mean is kept, a flow adds up.
 */
export function compileWeighted(compiling: Compiling, weighing: Weighing): NamedQuery[] {
  const {
    name,
    value: { input },
  } = weighing;
  const { aggregate } = weighing.weight.input.definition;
  const share = aggregate.time === "sum" ? "" : " / count(*)";
  return [
    { name: `${name}_products`, query: selectProducts(compiling, weighing) },
    ...climbCells(
      {
        name: `${name}_weights`,
        leaf: `${name}_products`,
        sums: {
          columns: "product, weight, known",
          overPeriods: (count) =>
            `sum(product)${share} as product, sum(weight)${share} as weight, sum(known) / ${count} as known`,
          isPartEnough: input.definition.whenPartMissing === "known-periods",
          overParts: "sum(product) as product, sum(weight) as weight, min(known) as known",
        },
        splits: listSplitKinds(input),
        lists: aggregate.territory === "sum" ? input.lists.filter(({ exhaustive }) => exhaustive) : [],
      },
      compiling.parameters,
    ),
    { name: `${name}_looks`, query: selectLooks(compiling, input) },
    {
      name: `${name}_weighed`,
      query: `select distinct on (territory, place, cell) territory, place, cell, era, product, weight, known
    from ${name}_weights join ${name}_looks using (period, codes) where rank = 0 order by territory, place, cell, era`,
    },
  ];
}
