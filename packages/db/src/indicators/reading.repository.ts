import type { PlacedReading } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import type { DatabaseScope } from "../database/scope.ts";
import { joinCodes } from "./breakdown-codes.ts";

/** Readings to be replaced: of these indicators, in these years. */
export interface ReplacedReadings {
  readonly indicators: readonly string[];
  readonly years: readonly string[];
}

/** Keeps readings in the place of those there were. */
export async function replaceReadings(
  trx: Transaction,
  { scope, at }: { readonly scope: DatabaseScope; readonly at: Date },
  { replaced, readings }: { readonly replaced: ReplacedReadings; readonly readings: readonly PlacedReading[] },
): Promise<void> {
  await sql`delete from indicator_reading where indicator = any(${[...replaced.indicators]}::text[])
    and left(period, 4) = any(${[...replaced.years]}::text[])`.execute(trx);
  const list = <Value>(read: (one: PlacedReading) => Value) => readings.map(read);
  await sql`
    insert into indicator_reading (territory_id, ecosystem_id, solution, indicator, period, breakdown, numerator,
      denominator, value, coverage, reason, basis, read_at)
    select ${scope.territory}::uuid, case when solution is null then null else ${scope.ecosystem ?? null}::uuid end,
      solution, indicator, period, breakdown, numerator, denominator, value, coverage, reason, basis, ${at}::timestamptz
    from unnest(
      ${list(({ solution }) => solution)}::uuid[],
      ${list(({ indicator }) => indicator)}::text[],
      ${list(({ period }) => period)}::text[],
      ${list(({ breakdown }) => joinCodes(breakdown))}::text[],
      ${list(({ reading }) => reading.numerator)}::float8[],
      ${list(({ reading }) => reading.denominator)}::float8[],
      ${list(({ reading }) => reading.value)}::float8[],
      ${list(({ reading }) => reading.coverage)}::float8[],
      ${list(({ reading }) => reading.reason ?? null)}::text[],
      ${list(({ reading }) => reading.basis)}::text[]
    ) as r (solution, indicator, period, breakdown, numerator, denominator, value, coverage, reason, basis)`.execute(
    trx,
  );
}
