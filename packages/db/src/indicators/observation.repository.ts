import type { Observation, ReadObservation } from "@bassin/core";
import { sql } from "kysely";
import type { Transaction } from "../database/database.ts";
import { splitCodes } from "./breakdown-codes.ts";

/** A figure with its version, for the next change, and who wrote it last. */
export interface StoredObservation extends Omit<Observation, "breakdown"> {
  /** Sorted codes; none for the whole population. */
  readonly breakdown: readonly string[];
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
}

/** Which figures are looked for; what is left out does not matter. */
export interface ObservationsWanted {
  readonly measures?: readonly string[] | undefined;
  /** First and last year. */
  readonly years?: { readonly from: string; readonly to: string } | undefined;
  /** One solution; `null`: those of the whole territory. */
  readonly solution?: string | null | undefined;
}

/** The figures of the scope: of its territory, and of the solutions of its ecosystem. In the order of what they say. */
export async function listObservations(
  trx: Transaction,
  { measures, years, solution }: ObservationsWanted,
): Promise<StoredObservation[]> {
  let query = trx.selectFrom("observation").selectAll().orderBy("measure").orderBy("period").orderBy("id");
  if (measures !== undefined) query = query.where(sql<boolean>`measure = any(${[...measures]}::text[])`);
  if (years !== undefined) {
    query = query.where("period", ">=", years.from).where(sql<string>`left(period, 4)`, "<=", years.to);
  }
  if (solution === null) query = query.where("solution", "is", null);
  else if (solution !== undefined) query = query.where("solution", "=", solution);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    measure: row.measure,
    ...(row.solution === null ? {} : { solution: row.solution }),
    period: row.period,
    breakdown: splitCodes(row.breakdown),
    value: row.value,
    unit: row.unit,
    status: row.status as Observation["status"],
    definitionVersion: row.definition_version,
    source: row.source,
    comment: row.comment,
    version: row.version,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  }));
}

/** Which figures an indicator reads. */
export interface FiguresRead {
  readonly measures: readonly string[];
  /** First and last year. */
  readonly years: { readonly from: string; readonly to: string };
}

/** Figures of the scope as far as indicators read them, in no order. */
export async function listFiguresRead(trx: Transaction, { measures, years }: FiguresRead): Promise<ReadObservation[]> {
  const rows = await trx
    .selectFrom("observation")
    .select(["id", "measure", "solution", "period", "breakdown", "value", "unit", "status", "definition_version"])
    .where(sql<boolean>`measure = any(${[...measures]}::text[])`)
    .where("period", ">=", years.from)
    .where(sql<string>`left(period, 4)`, "<=", years.to)
    .execute();
  return rows.map(({ breakdown, status, definition_version: definitionVersion, ...row }) => ({
    ...row,
    breakdown: splitCodes(breakdown),
    status: status as Observation["status"],
    definitionVersion,
  }));
}
