import { majorOf } from "@bassin/core";
import type { DrawnObservation } from "./draw-observations.ts";
import type { SqlEngine } from "./sql-engine.ts";

/** The columns of observations that formulas read (`packages/db/src/migrations/0005-observations.ts`). */
const table = `create temporary table observation (
  territory_id uuid not null,
  solution uuid,
  id uuid not null,
  measure text not null,
  period text not null,
  breakdown text not null,
  value double precision not null,
  unit text not null,
  status text not null,
  definition_version text not null,
  major integer not null,
  unique nulls not distinct (territory_id, measure, solution, period, breakdown, major)
)`;

/** Writes figures where formulas read them. */
export async function writeDrawn(engine: SqlEngine, drawn: readonly DrawnObservation[]): Promise<void> {
  await engine.query("drop table if exists pg_temp.observation");
  await engine.query(table);
  const rows = drawn.map(({ territory, solution, breakdown, definitionVersion, ...one }) => ({
    territory_id: territory,
    solution: solution ?? null,
    breakdown: (breakdown ?? []).join("+"),
    definition_version: definitionVersion,
    major: majorOf(definitionVersion),
    ...one,
  }));
  await engine.query(
    "insert into observation select (jsonb_populate_record(null::observation, one)).* from jsonb_array_elements($1::text::jsonb) as one",
    [JSON.stringify(rows)],
  );
}
