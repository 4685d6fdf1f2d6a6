import type { IndicatorPlan } from "../indicator-plan.ts";
import { type Compiling, compileInput, listVersions, type NamedInput, nameInputs } from "./compile-question.ts";
import { compileVersion, type NamedVersion } from "./compile-version.ts";
import { type NamedQuery, writeStatement } from "./named-query.ts";
import type { ReadingGroup, ReadingQuestion } from "./reading-question.ts";
import { SqlParameters, type SqlStatement } from "./sql-statement.ts";

/** The territories asked, or each of their solutions that says something. Columns: territory, place. */
function selectUnits({ plan, territories }: Compiling, inputs: readonly NamedInput[]): string {
  const asked = `unnest(${territories}) as asked (territory)`;
  if (plan.scope === "territory") return `select territory, '' as place from ${asked}`;
  const said = inputs.map(({ name }) => `select territory, place from ${name}_said`).join(" union all ");
  const solutions = `select distinct territory, place from (${said}) as said where place <> ''`;
  return `select territory, coalesce(place, '') as place from ${asked} left join (${solutions}) as s using (territory)`;
}

/** The current version; where its figures are missing, the newest of those it replaced that has a value. */
function selectReadings(versions: readonly NamedVersion[]): string {
  const ranked = versions.map(({ name }, rank) =>
    rank === 0
      ? `select *, 0 as rank from ${name}`
      : `select *, ${rank} from ${name} where numerator is not null and denominator is distinct from 0`,
  );
  return `select distinct on (territory, place, number) * from (${ranked.join(" union all ")}) as versions
    order by territory, place, number, numerator is null, rank`;
}

/** Σ of what was read, kept apart as asked, and why there is no value. */
function sumReadings({ combine }: IndicatorPlan, by: readonly ReadingGroup[]): NamedQuery[] {
  const together = combine === "max" || combine === "min" ? combine : "sum";
  const columns = by.map((group) => `${group}, `).join("");
  const summed = `select ${columns}count(numerator)::int as n, count(*)::int as asked, avg(coalesce(known, 0)) as coverage,
    ${together}(numerator) as numerator, sum(denominator) as denominator,
    count(distinct basis) filter (where numerator is not null) as bases
  from readings${by.length === 0 ? "" : ` group by ${by.join(", ")}`}`;
  const apart = combine === "none" ? " when n > 1 then 'not-additive'" : "";
  const gap = `case when n = 0 then 'missing' when bases > 1 then 'mixed-versions'${apart} end`;
  return [
    { name: "summed", query: summed },
    { name: "told", query: `select *, ${gap} as gap from summed` },
  ];
}

/** Σ over Σ; a count has no denominator. */
function selectValues({ plan, parameters }: Compiling, by: readonly ReadingGroup[]): string {
  const quotient = "case when denominator is null then numerator else numerator / nullif(denominator, 0) end";
  return `select ${by.map((group) => `${group}, `).join("")}n, asked, coverage,
  case when gap is null then numerator end as numerator,
  case when gap is null then denominator end as denominator,
  case when gap is null then ${quotient} * ${parameters.add(plan.factor, "float8")} end as value,
  coalesce(gap, case when denominator = 0 then 'zero-denominator' end) as reason
from told${by.length === 0 ? "" : ` order by ${by.join(", ")}`}`;
}

/**
 * The formula of an indicator as one PostgreSQL statement over the table of observations, for many territories at once:
 * Σ numerators over Σ denominators, kept apart as asked. It shares nothing with the evaluator but the plan, and says the
 * same (property-tested). It sees what row-level security lets through. Columns: those kept apart, n, asked, coverage,
 * numerator, denominator, value, reason.
 */
export function compileReading(plan: IndicatorPlan, question: ReadingQuestion): SqlStatement {
  const parameters = new SqlParameters();
  const territories = parameters.add(question.territories, "uuid[]");
  const compiling: Compiling = { plan, cells: question.cells, parameters, territories };
  const inputs = nameInputs(compiling);
  const versions = listVersions(plan).map((version, place): NamedVersion => {
    const read = new Set(version.version.inputs.map(({ id }) => id));
    return { ...version, name: `v${place}`, inputs: inputs.filter(({ input }) => read.has(input.id)) };
  });
  const queries: NamedQuery[] = [
    ...inputs.flatMap((input) => compileInput(compiling, input)),
    { name: "units", query: selectUnits(compiling, inputs) },
    ...versions.flatMap((version) => compileVersion(compiling, version)),
    { name: "readings", query: selectReadings(versions) },
    ...sumReadings(plan, question.by),
  ];
  return { text: writeStatement(queries, selectValues(compiling, question.by)), parameters: parameters.values };
}
