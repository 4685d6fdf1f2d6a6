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

/** A reading as it is kept. */
export interface StoredReading {
  readonly indicator: string;
  readonly solution: string | null;
  readonly period: string;
  /** Sorted codes joined by `+`; empty for everybody. */
  readonly breakdown: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly coverage: number;
  readonly reason: string | null;
  readonly basis: string;
}

/** A reading as it would be kept. */
export function storedReading({ indicator, solution, period, breakdown, reading }: PlacedReading): StoredReading {
  const { numerator, denominator, value, coverage, reason = null, basis } = reading;
  const place = { indicator, solution, period, breakdown: joinCodes(breakdown) };
  return { ...place, numerator, denominator, value, coverage, reason, basis };
}

/** The readings of the scope. */
export async function listReadings(trx: Transaction): Promise<StoredReading[]> {
  const { rows } = await sql<StoredReading>`
    select indicator, solution, period, breakdown, numerator, denominator, value, coverage, reason, basis
    from indicator_reading`.execute(trx);
  return rows;
}
