import type { CodeList } from "../code-list.ts";
import type { PeriodKind } from "../period.ts";
import type { NamedQuery } from "./named-query.ts";
import type { SqlParameters } from "./sql-statement.ts";

/** What is summed on the way up, written as the select lists of a grouping. */
export interface CellSums {
  /** The columns kept. */
  readonly columns: string;
  /** One period out of so many finer ones. */
  readonly overPeriods: (count: number) => string;
  /** Whether some of the finer periods are enough. */
  readonly isPartEnough: boolean;
  /** A whole out of all its parts. */
  readonly overParts: string;
}

/** From cells as they were entered to those that can be worked out of them. */
export interface Climbing {
  readonly name: string;
  /** The query of the cells entered. Columns: territory, place, era, period, codes, and those summed. */
  readonly leaf: string;
  readonly sums: CellSums;
  /** The kinds of periods that finer ones add up to. */
  readonly splits: readonly PeriodKind[];
  /** The breakdowns whose parts make a whole, in the order they are tried. */
  readonly lists: readonly CodeList[];
}

const finestFirst = ["month", "quarter", "year"] as const satisfies readonly PeriodKind[];

const finer: Readonly<Record<PeriodKind, { readonly kind: PeriodKind; readonly count: number } | undefined>> = {
  year: { kind: "quarter", count: 4 },
  quarter: { kind: "month", count: 3 },
  month: undefined,
};

const isOfKind: Readonly<Record<PeriodKind, string>> = {
  year: "length(period) = 4",
  quarter: "period like '____-Q_'",
  month: "length(period) = 7 and period not like '____-Q_'",
};

/** The period that holds a finer one. */
const holder: Readonly<Record<PeriodKind, string>> = {
  year: "left(period, 4)",
  quarter: "left(period, 4) || '-Q' || (substr(period, 6)::int + 2) / 3",
  month: "period",
};

/** Where cells of a kind stand once the lists from one on may be added up. */
const nameLevel = (name: string, from: number, kind: PeriodKind): string => `${name}_${from}_${kind}`;

const key = "territory, place, era, period, codes";

function writeWays(climbing: Climbing, from: number, kind: PeriodKind): string[] {
  const { name, leaf, sums, splits } = climbing;
  const entered = `select ${key}, ${sums.columns}, 0 as way from ${leaf} where ${isOfKind[kind]}`;
  const below = splits.includes(kind) ? finer[kind] : undefined;
  if (below === undefined) return [entered];
  const all = sums.isPartEnough ? "" : ` having count(*) = ${below.count}`;
  const added = `select territory, place, era, ${holder[kind]}, codes, ${sums.overPeriods(below.count)}, 1
    from ${nameLevel(name, from, below.kind)} group by territory, place, era, ${holder[kind]}, codes${all}`;
  return [entered, added];
}

interface Level {
  readonly from: number;
  readonly kind: PeriodKind;
  /** The codes of each list, as a parameter. */
  readonly codes: readonly string[];
}

function writeLevel(climbing: Climbing, { from, kind, codes }: Level): NamedQuery {
  const { name, sums, lists } = climbing;
  const parts = lists.slice(from).map((list, after) => {
    const place = from + after;
    return `select territory, place, era, period, array_remove(codes, code), ${sums.overParts}, ${2 + place}
      from ${nameLevel(name, place + 1, kind)} join unnest(${codes[place] ?? ""}) as part (code) on code = any(codes)
      group by territory, place, era, period, array_remove(codes, code) having count(*) = ${list.codes.length}`;
  });
  const ways = [...writeWays(climbing, from, kind), ...parts].join("\n    union all ");
  const query = `select distinct on (${key}) ${key}, ${sums.columns} from (\n    ${ways}) ways order by ${key}, way`;
  return { name: nameLevel(name, from, kind), query };
}

/**
 * Works out every cell that figures lead to, whatever way they were entered: as entered; else from finer periods; else
 * from the parts of a breakdown, tried in order, a list never being added up inside one tried after it. The last query
 * bears the name given.
 */
export function climbCells(climbing: Climbing, parameters: SqlParameters): NamedQuery[] {
  const { name, lists } = climbing;
  const codes = lists.map((list) =>
    parameters.add(
      list.codes.map(({ code }) => `${list.key}:${code}`),
      "text[]",
    ),
  );
  const levels = lists.map((_, index) => lists.length - index);
  const queries = [...levels, 0].flatMap((from) =>
    finestFirst.map((kind) => writeLevel(climbing, { from, kind, codes })),
  );
  const whole = finestFirst.map((kind) => `select * from ${nameLevel(name, 0, kind)}`).join(" union all ");
  return [...queries, { name, query: whole }];
}
