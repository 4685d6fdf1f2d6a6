import {
  type CompiledDefinitions,
  listAffectedYears,
  mapDependants,
  readEverywhere,
  yearsStanding,
} from "@bassin/core";
import type { Transaction } from "../database/database.ts";
import type { WriteContext } from "../records/record.repository.ts";
import { listFiguresRead } from "./observation.repository.ts";
import { replaceReadings } from "./reading.repository.ts";

/** A figure that was written or taken away: of which measure, in which year. */
export interface TouchedFigure {
  readonly measure: string;
  readonly period: string;
}

/** What to work out again. */
export interface Recomputing {
  readonly definitions: CompiledDefinitions;
  readonly touched: readonly TouchedFigure[];
  /** Of the years that these figures change, only those from one to another; all of them without it. */
  readonly within?: { readonly from: string; readonly to: string };
}

/**
 * Works out again the indicators that read the figures touched, and no other, in the transaction that touched them.
 * Returns how many readings were kept.
 */
export async function recomputeReadings(
  trx: Transaction,
  context: Pick<WriteContext, "scope" | "now">,
  { definitions, touched, within }: Recomputing,
): Promise<number> {
  const dependants = mapDependants(definitions.indicators.values());
  const plans = [...new Set(touched.flatMap(({ measure }) => dependants.get(measure) ?? []))];
  if (plans.length === 0) return 0;
  const inputs = plans.flatMap((plan) => plan.reads);
  const affected = listAffectedYears(new Set(touched.map(({ period }) => period.slice(0, 4))), inputs);
  const years = affected.filter((year) => within === undefined || (year >= within.from && year <= within.to));
  const [first = "", last = first] = [years[0], years.at(-1)];
  const read = await listFiguresRead(trx, {
    measures: [...new Set(inputs.map(({ id }) => id))],
    years: { from: String(Number(first) - yearsStanding(inputs)).padStart(4, "0"), to: last },
  });
  const readings = readEverywhere(plans, read, years);
  const replaced = { indicators: plans.map(({ id }) => id), years };
  await replaceReadings(trx, { scope: context.scope, at: context.now() }, { replaced, readings });
  return readings.length;
}
