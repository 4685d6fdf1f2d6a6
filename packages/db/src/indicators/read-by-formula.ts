import { compileReading, type IndicatorPlan, type IndicatorReading, type ReadingQuestion } from "@bassin/core";
import { CompiledQuery } from "kysely";
import type { Transaction } from "../database/database.ts";

/** Sums of many territories, and what they are kept apart by: the territory, the period, the part of the population. */
export interface SummedReading
  extends Pick<IndicatorReading, "numerator" | "denominator" | "n" | "asked" | "coverage" | "value"> {
  readonly reason: string | null;
  readonly territory?: string;
  readonly period?: string;
  /** Sorted codes joined by `+`; empty for everybody. */
  readonly breakdown?: string;
}

/** Reads an indicator from the figures themselves, in as many territories as the scope lets through. */
export async function readByFormula(
  trx: Transaction,
  plan: IndicatorPlan,
  question: ReadingQuestion,
): Promise<readonly SummedReading[]> {
  const { text, parameters } = compileReading(plan, question);
  const { rows } = await trx.executeQuery<SummedReading>(CompiledQuery.raw(text, [...parameters]));
  return rows;
}
